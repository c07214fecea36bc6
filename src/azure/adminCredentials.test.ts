import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';

import { readAdminPasswords, regenerateAdminPassword } from './adminCredentials';
import { errorOf, failure, json, scripted } from './testKit';

const address = { subscription: 's', resourceGroup: 'g', registry: 'r' };
const canary = 'FAKE+canary/=';

const both = () =>
  json(200, {
    username: 'r',
    passwords: [
      { name: 'Password2', value: `${canary}2` },
      { name: 'password', value: `${canary}1` },
    ],
  });

describe('the admin user’s passwords', () => {
  it('are found by name, whatever the order and case', async () => {
    const { arm, sent } = scripted(both());
    const { password, password2 } = await readAdminPasswords(arm, address);
    expect(sent[0]?.method).toBe('POST');
    expect(password?.use((value) => value)).toBe(`${canary}1`);
    expect(password2?.use((value) => value)).toBe(`${canary}2`);
    expect(inspect({ password, password2 }, { depth: 9, showHidden: true })).not.toContain(canary);
  });

  it('say why they cannot be read while the admin user is off (F31)', async () => {
    const { arm } = scripted(failure(400, 'UnauthorizedForCredentialOperations'));
    const error = await errorOf(readAdminPasswords(arm, address));
    expect(error.isCode('UnAuthorizedForCredentialOperations')).toBe(true);
  });
});

describe('a regenerated password', () => {
  it('is the one that was named', async () => {
    const { arm, sent } = scripted(both());
    const secret = await regenerateAdminPassword(arm, address, 'password2');
    expect(sent[0]?.body).toEqual({ name: 'password2' });
    expect(secret.use((value) => value)).toBe(`${canary}2`);
  });

  it('that does not come back has an unknown outcome', async () => {
    const { arm } = scripted(json(200, { username: 'r', passwords: [{ name: 'password2' }] }));
    const error = await errorOf(regenerateAdminPassword(arm, address, 'password2'));
    expect(error.kind).toBe('unknownOutcome');
  });
});
