import { describe, expect, it } from 'vitest';

import { readAccessToken } from './accessToken';
import { createTokenSession } from './tokenSession';

const now = Date.UTC(2026, 0, 1, 12);

function part(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll(/=+$/g, '');
}

function tokenUntil(exp: unknown, mark = 'a'): string {
  return `${part({ alg: 'none' })}.${part({ exp, mark })}.c2lnbmF0dXJl`;
}

function tenantIn(tid: unknown): string | undefined {
  const read = readAccessToken(`${part({})}.${part({ tid })}.c2ln`, now);
  return typeof read === 'string' ? read : read.tenant;
}

const good = tokenUntil(now / 1000 + 3600);

describe('what is pasted', () => {
  it.each([
    ['as it is', good],
    ['with a line end', `${good}\r\n`],
    ['with the word before it', `Bearer ${good}`],
    ['as the Azure CLI prints it', JSON.stringify({ accessToken: good, tokenType: 'Bearer' })],
  ])('is taken %s', (_, pasted) => {
    expect(readAccessToken(pasted, now)).toEqual({
      token: good,
      expires: now + 3_600_000,
      tenant: undefined,
    });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello', 'notAToken'],
    ['a.b c.d', 'notAToken'],
    [`${good}\nmore`, 'notAToken'],
    [tokenUntil(now / 1000 - 3601), 'expired'],
  ])('is refused: %j', (pasted, problem) => {
    expect(readAccessToken(pasted, now)).toBe(problem);
  });

  it('may come from a computer whose clock is off by less than an hour', () => {
    expect(readAccessToken(tokenUntil(now / 1000 - 3000), now)).toMatchObject({
      expires: now - 3_000_000,
    });
  });

  it.each([undefined, 'soon', null])('need not say when it ends (%s)', (exp) => {
    const token = tokenUntil(exp);
    expect(readAccessToken(token, now)).toMatchObject({ token, expires: undefined });
  });

  it('may say its tenant, as an id and nothing else', () => {
    const tenant = '99999999-9999-4999-8999-999999999999';
    expect(tenantIn(tenant)).toBe(tenant);
    expect(tenantIn('contoso <b>')).toBeUndefined();
    expect(tenantIn(7)).toBeUndefined();
  });
});

function signedIn() {
  const session = createTokenSession(() => now);
  expect(session.accept(good)).toBeUndefined();
  return session;
}

describe('a session with a brought token', () => {
  it('has none at first, and none after it was forgotten', async () => {
    const session = createTokenSession(() => now);
    await expect(session.credential.token({})).rejects.toThrow();
    session.accept(good);
    expect(await session.credential.token({})).toBe(good);
    await session.signOut();
    await expect(session.credential.token({})).rejects.toThrow();
  });

  it('asks once for all who need another one, and lets them go on with it (F07)', async () => {
    const session = signedIn();
    const waiting = [
      session.credential.token({ renew: true }),
      session.credential.token({ renew: true }),
    ];
    expect(session.state()).toMatchObject({ question: 'ended' });
    expect(session.accept('nonsense')).toBe('notAToken');
    expect(session.state()).toMatchObject({ question: 'ended' });
    const next = tokenUntil(now / 1000 + 7200, 'b');
    session.accept(next);
    expect(await Promise.all(waiting)).toEqual([next, next]);
    expect(session.state()).toMatchObject({ question: undefined, expires: now + 7_200_000 });
  });

  it('tells a demand for more proof from an end', () => {
    const session = signedIn();
    session.credential.token({ renew: true, claims: '{}' }).catch(() => undefined);
    expect(session.state()).toMatchObject({ question: 'proof' });
  });

  it.each(['dismiss', 'signOut'] as const)('turns away who waits on %s', async (end) => {
    const session = signedIn();
    const waiting = session.credential.token({ renew: true });
    void session[end]();
    await expect(waiting).rejects.toThrow();
  });

  it('lets a caller stop waiting', async () => {
    const session = signedIn();
    const controller = new AbortController();
    const waiting = session.credential.token({ renew: true, signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toThrow();
  });
});
