import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { parseConfiguration } from '@/app/configuration';
import { preferredLanguage, preferredTheme } from '@/app/preferences';
import { readAccessToken } from '@/azure/signIn/accessToken';
import { readPrefill, duplicateSearch, listSearch } from '@/blades/tokens/createLink';
import { readCreateTokenDraft } from '@/blades/tokens/createTokenDraft';
import { startValues } from '@/blades/tokens/createTokenValues';
import { resolveExpiration } from '@/blades/tokens/expiration';
import { readTokenChanges } from '@/blades/tokens/tokenChangesDraft';
import { tokenNameProblem } from '@/domain/names';
import { paths } from '@/domain/paths';
import { isAmong, toggled, withRecent } from '@/domain/remembered';
import { repositoryProblem } from '@/domain/repositoryPattern';
import { parseRegistryId } from '@/domain/resourceId';
import { zoneLabel } from '@/domain/wallTime';
import { demoDefaults, readDemoSettings, writeDemoSettings } from '@/emulator/demoSettings';
import { formatOf } from '@/i18n/format';
import { formatLocale, guessLanguage, isLanguage, loadMessages } from '@/i18n/languages';
import { readRemembered } from '@/ui/readRemembered';

import { registry } from '../support/context';
import { hostileJson, hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

/** Creates a browser's storage that has the same value for every key. */
function storageOf(value: string | null): Pick<Storage, 'getItem'> {
  return { getItem: () => value };
}

const storedText = fc.oneof(
  hostileText,
  hostileJson.map((value) => JSON.stringify(value)),
  fc.constantFrom(
    'en',
    'fr',
    'zh-Hans',
    'constructor',
    '__proto__',
    'toString',
    'dark',
    '[]',
    '{}',
  ),
);

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en-GB'], onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a stored language or theme of any content starts the portal', async ({ task }) => {
  await runProperty(
    task,
    fc.asyncProperty(storedText, async (text) => {
      vi.stubGlobal('localStorage', storageOf(text));
      expect(['system', 'light', 'dark']).toContain(preferredTheme());
      const language = preferredLanguage();
      expect(['en', 'fr', 'zh-Hans']).toContain(language);
      expect((await loadMessages(language)).app.name).toBeTruthy();
      expect(isLanguage(text)).toBe(['en', 'fr', 'zh-Hans'].includes(text));
    }),
    { usual: 1000 },
  );
});

test('a browser that names any languages gets dates and numbers', async ({ task }) => {
  const tag = fc.oneof(
    hostileText,
    fc.constantFrom('en-US@posix', 'c', 'fr-', 'zh-Hans-CN', 'zh-TW', 'en-GB-oed', 'x-klingon'),
    fc.tuple(fc.constantFrom('en-', 'fr-', 'zh-Hans-'), hostileText).map(([a, b]) => a + b),
  );
  await runProperty(
    task,
    fc.property(fc.array(tag, { maxLength: 4 }), (wanted) => {
      const locale = formatLocale(guessLanguage(wanted), wanted);
      expect(formatOf(locale).dateTime(new Date(0))).toContain('1970');
      zoneLabel('UTC', new Date(0), locale);
    }),
    { usual: 500 },
  );
});

test('remembered registries of any content', async ({ task }) => {
  const id = fc.oneof(
    hostileText,
    fc
      .tuple(hostileText, hostileText, hostileText)
      .map(
        ([a, b, c]) =>
          `/subscriptions/${a}/resourceGroups/${b}/providers/Microsoft.ContainerRegistry/registries/${c}`,
      ),
  );
  const text = fc.oneof(
    storedText,
    fc.array(fc.oneof(id, hostileJson)).map((value) => JSON.stringify(value)),
  );
  await runProperty(
    task,
    fc.property(fc.option(text), id, (stored, other) => {
      const list = readRemembered(stored);
      // Each is there once, because they become the rows of a list.
      expect(new Set(list.map((one) => one.toLowerCase())).size).toBe(list.length);
      for (const one of list) {
        const address = parseRegistryId(one);
        if (address !== undefined) paths.overview(address);
      }
      expect(withRecent(list, other).length).toBeLessThanOrEqual(Math.max(5, list.length));
      expect(isAmong(toggled(list, other), other)).toBe(!isAmong(list, other));
    }),
    { usual: 1500 },
  );
});

test('drafts of any content fill a form that works, or none', async ({ task }) => {
  const expiration = fc.record({
    expires: fc.boolean(),
    date: hostileText,
    time: hostileText,
    zone: fc.oneof(hostileText, fc.constant('Europe/Paris')),
    occurrence: fc.constantFrom('earlier', 'later', 'never'),
  });
  const draft = fc.oneof(
    hostileJson,
    fc.record(
      {
        values: fc.record({
          name: hostileText,
          scopeMap: hostileText,
          enabled: fc.boolean(),
          passwords: fc.array(fc.constantFrom('password1', 'password2', 'password3')),
          expiration,
        }),
        scopeMap: fc.record({
          name: hostileText,
          description: hostileText,
          actions: fc.array(hostileText),
        }),
      },
      { requiredKeys: ['values'] },
    ),
  );
  await runProperty(
    task,
    fc.property(draft, (stored) => {
      const kept = readCreateTokenDraft(stored);
      if (kept !== undefined) {
        resolveExpiration(kept.values.expiration, new Date());
        tokenNameProblem(kept.values.name);
        // The form shows this label beside the zone.
        zoneLabel(kept.values.expiration.zone, new Date(), 'en');
      }
      const changes = readTokenChanges(stored);
      if (changes?.status !== undefined) {
        expect(['enabled', 'disabled']).toContain(changes.status);
      }
    }),
    { usual: 2000 },
  );
});

test('a link that fills the form brings only what could be typed, and nothing without end', async ({
  task,
}) => {
  const search = fc.oneof(
    hostileText,
    fc.webQueryParameters(),
    fc
      .record({
        name: hostileText,
        scopeMap: hostileText,
        repositories: fc.array(hostileText, { maxLength: 200 }).map((all) => all.join(',')),
        copyOf: hostileText,
        filter: hostileText,
      })
      .map((parameters) => new URLSearchParams(parameters).toString()),
  );
  await runProperty(
    task,
    fc.property(search, hostileText, (text, token) => {
      const prefill = readPrefill(text);
      const values = startValues(prefill, undefined);
      expect(values.name.length).toBeLessThanOrEqual(300);
      expect(values.scopeMap.length).toBeLessThanOrEqual(300);
      expect(prefill?.leftOut.length ?? 0).toBeLessThanOrEqual(100);
      for (const action of prefill?.draft?.actions ?? []) {
        const repository = action.slice('repositories/'.length, -'/content/read'.length);
        expect(action).toBe(`repositories/${repository}/content/read`);
        expect(repositoryProblem(repository)).toBeUndefined();
      }
      if (prefill?.copyOf !== undefined) expect(tokenNameProblem(prefill.copyOf)).toBeUndefined();

      // The list keeps its own part of the address, and nothing of the link.
      expect(readPrefill(listSearch(text))).toBeUndefined();
      const copied = new URL(
        paths.newToken(registry) + duplicateSearch(token, text),
        'https://portal.example',
      );
      expect(copied.origin).toBe('https://portal.example');
      expect(copied.searchParams.getAll('copyOf')).toHaveLength(1);
    }),
    { usual: 1500, failure: 'wrongRequests' },
  );
});

test('a configuration of any content is taken whole or its problems are named', async ({
  task,
}) => {
  const configuration = fc.oneof(
    hostileJson,
    fc.record(
      {
        cloud: fc.oneof(
          hostileText,
          fc.constantFrom('AzureCloud', 'constructor', '__proto__', null),
          fc.record({ resourceManager: hostileText, signIn: hostileText }),
          fc.record({
            resourceManager: hostileText.map((text) => `https://management.example${text}`),
            signIn: hostileText.map((text) => `https://login.example/${text}`),
          }),
        ),
        tenant: hostileText,
        clientId: fc.oneof(hostileText, fc.uuid()),
        signIn: fc.constantFrom('app', 'accessToken', 'other'),
        subscription: fc.oneof(hostileText, fc.uuid()),
      },
      { requiredKeys: [] },
    ),
  );
  await runProperty(
    task,
    fc.property(configuration, (content) => {
      const read = parseConfiguration(content);
      if ('cloud' in read) {
        const url = new URL(read.cloud.resourceManager);
        expect([url.protocol, url.username, url.pathname]).toEqual(['https:', '', '/']);
        expect(new URL(read.cloud.signIn).protocol).toBe('https:');
      }
    }),
    { usual: 1500, failure: 'wrongRequests' },
  );
});

test('a pasted access token of any content is turned away, or can be shown to end', async ({
  task,
}) => {
  const payload = fc.oneof(
    hostileText,
    hostileJson.map((value) => JSON.stringify(value)),
    fc
      .oneof(fc.double(), fc.integer(), fc.constantFrom(1e300, -1e300, 8.64e15, 253_402_300_800))
      .map((exp) => `{"exp":${exp}}`),
  );
  const token = fc.oneof(
    hostileText,
    payload.map(
      (text) =>
        `eyJ0.${btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replace(/=+$/, '')}.c2ln`,
    ),
  );
  const format = formatOf('en');
  await runProperty(
    task,
    fc.property(token, (text) => {
      for (const pasted of [text, `Bearer ${text}`, JSON.stringify({ accessToken: text })]) {
        const read = readAccessToken(pasted, Date.UTC(2026, 10, 22));
        if (typeof read === 'string' || read.expires === undefined) continue;
        format.dateTime(new Date(read.expires));
        // The token becomes a header, so that it has to be one line of plain characters.
        expect(read.token).toMatch(/^[\w.-]+$/);
      }
    }),
    { usual: 2000 },
  );
});

test('stored settings of the demo of any content start it, and are read back as they are on', async ({
  task,
}) => {
  const given = fc.oneof(
    storedText,
    fc
      .record(
        {
          persona: fc.oneof(hostileJson, fc.constantFrom('reader', 'owner')),
          seed: fc.oneof(hostileJson, fc.constantFrom('fleet', 'faults')),
          latency: fc.oneof(hostileJson, fc.double(), fc.nat()),
          operationTime: fc.oneof(hostileJson, fc.constantFrom(-1, 1e300, 0)),
          pageSize: fc.oneof(hostileJson, fc.constantFrom(0, 0.5, 1, 1e9)),
          locks: hostileJson,
          faults: fc.oneof(
            hostileJson,
            fc.dictionary(
              fc.oneof(hostileText, fc.constantFrom('tokens.list', 'tokens.create')),
              fc.oneof(
                hostileJson,
                fc.constantFrom(
                  '404',
                  { fault: '503-ra', times: 1 },
                  { fault: 'x' },
                  { fault: '404', after: -1 },
                ),
              ),
            ),
          ),
        },
        { requiredKeys: [] },
      )
      .map((settings) => JSON.stringify(settings)),
  );
  await runProperty(
    task,
    fc.property(fc.option(given), (text) => {
      const { settings } = readDemoSettings(text);
      expect(Object.keys(settings)).toEqual(Object.keys(demoDefaults));
      expect(settings.latency).toBeGreaterThanOrEqual(0);
      expect(settings.pageSize).toBeGreaterThanOrEqual(1);
      expect(readDemoSettings(writeDemoSettings(settings))).toEqual({ settings, ignored: [] });
    }),
    { usual: 1500 },
  );
});
