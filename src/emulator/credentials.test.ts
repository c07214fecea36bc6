import { describe, expect, it } from 'vitest';

import { ask, emulatorForTest, json, registry, start } from './testKit';

interface Generated {
  username: string;
  passwords: { name: string; creationTime: string; expiry?: string; value?: string }[];
}

const azureKeys = [/\+ACR[A-D]/, /JQQJ99/, /AZCR/];

async function generate(token: string, body: object = {}, azure = emulatorForTest()) {
  const response = await ask(azure, 'POST', `${registry}/generateCredentials`, {
    body: { tokenId: `${registry}/tokens/${token}`, ...body },
  });
  expect(response.status).toBe(200);
  const generated: Generated = await response.json();
  return generated;
}

describe('generateCredentials', () => {
  it('without a name makes both new, with values that are plainly fake', async () => {
    const azure = emulatorForTest();
    const first = await generate('build-pipeline', {}, azure);
    const second = await generate('build-pipeline', {}, azure);
    const values = [...first.passwords, ...second.passwords].map(({ value = '' }) => value);
    expect(new Set(values).size).toBe(4);
    for (const value of values) {
      expect(value).toMatch(/^FAKE[A-Za-z0-9+/=]{48}$/);
      expect(azureKeys.some((pattern) => pattern.test(value))).toBe(false);
    }
    expect(first.username).toBe('build-pipeline');
    expect(first.passwords.map((password) => Object.keys(password))).toEqual([
      ['creationTime', 'name', 'value'],
      ['creationTime', 'name', 'value'],
    ]);
  });

  it('with a name lists the other one without its value', async () => {
    const { passwords } = await generate('build-pipeline', { name: 'password2' });
    expect(passwords.map(({ name, value }) => [name, value !== undefined])).toEqual([
      ['password1', false],
      ['password2', true],
    ]);
  });

  it('with a name lists nothing else when there is nothing else', async () => {
    const { passwords } = await generate('onboarding-tailwind', { name: 'password2' });
    expect(passwords.map(({ name }) => name)).toEqual(['password2']);
  });

  it.each([
    ['2100-12-31T12:59:59.000Z', '2100-12-31T12:59:59+00:00'],
    ['2100-12-31T12:59:59Z', '2100-12-31T12:59:59+00:00'],
    ['2100-12-31T15:59:59.0707800Z', '2100-12-31T15:59:59.07078+00:00'],
    ['2100-12-31T01:00:00+02:00', '2100-12-30T23:00:00+00:00'],
  ])('says the expiry %s back as %s, and keeps it', async (sent, echoed) => {
    const azure = emulatorForTest();
    const { passwords } = await generate('MyToken', { name: 'password1', expiry: sent }, azure);
    expect(passwords[0]?.expiry).toBe(echoed);
    const token = await json(ask(azure, 'GET', `${registry}/tokens/MyToken`));
    const [stored] = Object(token).properties.credentials.passwords;
    expect(Object.keys(stored)).toEqual(['creationTime', 'expiry', 'name']);
    expect(stored.expiry).toBe(echoed);
  });

  it('without an expiry takes the earlier one away', async () => {
    const { passwords } = await generate('MyToken', { name: 'password1' });
    expect(passwords[0]).not.toHaveProperty('expiry');
  });

  it('works on a disabled token', async () => {
    expect((await generate('contractor-northwind')).passwords).toHaveLength(2);
  });

  it('finds the token without regard to case', async () => {
    expect((await generate('MYTOKEN')).username).toBe('MyToken');
  });

  it.each([
    ['an unknown token', { tokenId: `${registry}/tokens/nobody` }, 404],
    [
      'a token of another registry',
      { tokenId: `${registry.replace('myregistry', 'contosolegacy')}/tokens/MyToken` },
      404,
    ],
    ['no token', {}, 400],
    ['an unknown password', { tokenId: `${registry}/tokens/MyToken`, name: 'password3' }, 400],
    [
      'an expiry in the past',
      { tokenId: `${registry}/tokens/MyToken`, expiry: start.toISOString() },
      400,
    ],
    ['no date', { tokenId: `${registry}/tokens/MyToken`, expiry: 'tomorrow' }, 400],
    [
      'an impossible date',
      { tokenId: `${registry}/tokens/MyToken`, expiry: '2100-13-31T12:00:00Z' },
      400,
    ],
  ])('refuses %s and changes nothing', async (_, body, status) => {
    const azure = emulatorForTest();
    const token = `${registry}/tokens/MyToken`;
    const before = await json(ask(azure, 'GET', token));
    const response = await ask(azure, 'POST', `${registry}/generateCredentials`, { body });
    expect(response.status).toBe(status);
    expect(await json(ask(azure, 'GET', token))).toEqual(before);
  });
});
