import { getResponse } from 'msw';
import { expect, it } from 'vitest';

import { emulatorForTest } from './testKit';

const host = 'myregistry.azurecr.io';

async function send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`https://${host}${path}`, { ...init, method });
  const answer = await getResponse(emulatorForTest().handlers, request);
  if (answer === undefined) throw new Error(`Nothing answered ${path}.`);
  expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  return answer;
}

const form = (fields: Record<string, string>) => ({ body: new URLSearchParams(fields) });

it.each([
  ['GET', '/v2/hello-world/manifests/latest', 'repository', 'hello-world', 'pull'],
  ['PUT', '/v2/team/app/manifests/latest', 'repository', 'team/app', 'pull,push'],
  ['GET', '/acr/v1/_catalog?n=1', 'registry', 'catalog', '*'],
  ['GET', '/acr/v1/team%2Fapp/_tags', 'repository', 'team/app', 'metadata_read'],
])('%s %s asks for a token', async (method, path, Type, Name, Action) => {
  const answer = await send(method, path);
  expect(answer.status).toBe(401);
  const challenge = `Bearer realm="https://${host}/oauth2/token",service="${host}",scope="${Type}:${Name}:${Action}"`;
  expect(answer.headers.get('www-authenticate')).toBe(challenge);
  expect(answer.headers.get('docker-distribution-api-version')).toBe('registry/2.0');
  expect(await answer.json()).toEqual({
    errors: [
      {
        code: 'UNAUTHORIZED',
        message:
          'authentication required, visit https://aka.ms/acr/authorization for more information.',
        detail: [{ Type, Name, Action }],
      },
    ],
  });
  const again = await send(method, path, { headers: { authorization: 'Bearer FAKE' } });
  expect(again.status).toBe(401);
  expect(again.headers.get('www-authenticate')).toBe(`${challenge},error="insufficient_scope"`);
});

it('says at /v2/ only where tokens are', async () => {
  expect((await send('GET', '/v2/')).headers.get('www-authenticate')).toBe(
    `Bearer realm="https://${host}/oauth2/token",service="${host}"`,
  );
});

it('hands out tokens, and knows no passwords', async () => {
  const exchanged = await send(
    'POST',
    '/oauth2/exchange',
    form({ grant_type: 'access_token', service: host, access_token: 'FAKE' }),
  );
  const { refresh_token } = Object(await exchanged.json());
  const refreshed = form({ grant_type: 'refresh_token', service: host, refresh_token });
  const anonymous = form({ grant_type: 'password', service: host, refresh_token: '' });
  for (const init of [refreshed, anonymous]) {
    const answer = await send('POST', '/oauth2/token', init);
    expect([answer.status, Object.keys(Object(await answer.json()))]).toEqual([
      200,
      ['access_token'],
    ]);
  }
  const headers = { authorization: `Basic ${btoa('MyToken:FAKE')}` };
  expect((await send('GET', `/oauth2/token?service=${host}`, { headers })).status).toBe(401);
  expect((await send('POST', '/oauth2/exchange', form({ grant_type: 'x' }))).status).toBe(401);
});

it('leaves the sign-in of Microsoft Entra alone', async () => {
  const request = new Request('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
  });
  expect(await getResponse(emulatorForTest().handlers, request)).toBeUndefined();
});
