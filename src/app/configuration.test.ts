import { afterEach, describe, expect, it, vi } from 'vitest';

import { clouds } from '@/azure/cloud';

import { loadConfiguration, parseConfiguration } from './configuration';

const clientId = '12345678-1234-4234-8234-123456789012';
const whole = { cloud: 'AzureCloud', tenant: 'contoso.example', clientId };

function answered(body: string, init: ResponseInit = {}) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
  return loadConfiguration(() => Date.UTC(2026, 0, 1, 13));
}

describe('what config.json says', () => {
  it('takes the five lines', () => {
    expect(parseConfiguration(whole)).toEqual({
      cloud: clouds.AzureCloud,
      app: { tenant: 'contoso.example', clientId },
      subscription: undefined,
    });
  });

  it.each(['AzureCloud', 'AzureChinaCloud', 'AzureUSGovernment'] as const)('knows %s', (cloud) => {
    expect(parseConfiguration({ ...whole, cloud })).toMatchObject({ cloud: clouds[cloud] });
  });

  it('takes a cloud by its hosts', () => {
    const cloud = {
      name: 'Stack',
      resourceManager: 'https://management.local.azurestack.external/',
      signIn: 'https://adfs.local.azurestack.external/adfs',
    };
    expect(parseConfiguration({ ...whole, cloud })).toMatchObject({
      cloud: {
        name: 'Stack',
        resourceManager: 'https://management.local.azurestack.external',
        signIn: 'https://adfs.local.azurestack.external/adfs',
      },
    });
  });

  it('takes no app where users bring their token', () => {
    expect(parseConfiguration({ cloud: 'AzureCloud', signIn: 'accessToken' })).toMatchObject({
      app: undefined,
    });
  });

  it.each([
    [{}, ['cloud missing', 'tenant missing', 'clientId missing']],
    [{ ...whole, cloud: 'AzureGermanCloud' }, ['cloud wrong']],
    [{ ...whole, clientId: 'my-app' }, ['clientId wrong']],
    [{ ...whole, clientID: clientId }, ['clientID notKnown']],
    [{ ...whole, tenant: 'https://contoso.example' }, ['tenant wrong']],
    [{ ...whole, subscription: 'production' }, ['subscription wrong']],
    [
      { ...whole, cloud: { resourceManager: 'http://stack.example', signIn: 'https://a.example' } },
      ['cloud.resourceManager wrong'],
    ],
    [
      { ...whole, cloud: { resourceManager: 'https://stack.example/arm' } },
      ['cloud.resourceManager wrong', 'cloud.signIn missing'],
    ],
    [[], ['cloud missing']],
    ['AzureCloud', [' wrong']],
  ])('says what is wrong with %j', (content, expected) => {
    const problem = parseConfiguration(content);
    const settings = 'settings' in problem ? problem.settings : [];
    const said = settings.map(({ setting, what }) => `${setting} ${what}`);
    expect(said).toEqual(expect.arrayContaining(expected));
    expect(JSON.stringify(problem)).not.toContain('my-app');
  });
});

describe('reading it', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('compares the clocks (F65)', async () => {
    const headers = { date: 'Thu, 01 Jan 2026 12:00:00 GMT' };
    expect(await answered(JSON.stringify(whole), { headers })).toMatchObject({
      kind: 'ready',
      clockAhead: 3_600_000,
    });
  });

  it.each([
    ['', { status: 404 }, 'missing'],
    ['<!doctype html><p>app</p>', {}, 'missing'],
    ['', { status: 503 }, 'unreachable'],
    ['{"cloud": ', {}, 'notJson'],
    ['{}', {}, 'settings'],
  ])('tells %j %j apart', async (body, init, kind) => {
    expect(await answered(body, init)).toMatchObject({ problem: { kind } });
  });

  it('says when the server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadConfiguration()).toMatchObject({ problem: { kind: 'unreachable' } });
  });
});
