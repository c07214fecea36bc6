import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createEmulator } from '@/emulator/emulator';
import { emulatorServer } from '@/emulator/node';
import { myRegistry } from '@/emulator/seeds/registries';
import type { EmulatorSettings } from '@/emulator/settings';

import { createArm } from './client';
import { azureCloud } from './cloud';
import {
  contentOf,
  createScopeMapOnce,
  deleteScopeMapSurely,
  mergeContent,
  type SaveOutcome,
  saveScopeMap,
  type ScopeMapContent,
} from './saveScopeMap';
import { createScopeMap, readScopeMap, updateScopeMap } from './scopeMaps';
import { errorOf } from './testKit';

const { server } = emulatorServer();
const registry = {
  subscription: myRegistry.subscription,
  resourceGroup: myRegistry.resourceGroup,
  registry: myRegistry.name,
};
const arm = createArm({
  cloud: azureCloud,
  credential: { token: () => Promise.resolve('not-a-real-token') },
  sleep: () => Promise.resolve(),
});
const name = 'shared-map';
const base: ScopeMapContent = {
  description: 'Shared',
  actions: [
    'repositories/a/content/read',
    'repositories/a/content/write',
    'repositories/b/content/read',
    'gateway/hall/config/read',
  ],
};
const sent: { method: string; body: unknown }[] = [];

function startAzure(settings: EmulatorSettings = {}) {
  server.resetHandlers(...createEmulator(settings).handlers);
}

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('request:start', async ({ request }) => {
    if (request.method === 'PATCH') {
      sent.push({ method: request.method, body: await request.clone().json() });
    }
  });
});
beforeEach(() => {
  startAzure();
  sent.length = 0;
});
afterAll(() => server.close());

const create = () => createScopeMap(arm, registry, { name, ...base });
const stored = async () => contentOf(await readScopeMap(arm, registry, name));

/** One person's save: merges into what is seen, and does so again when it changed meanwhile. */
async function save(loaded: ScopeMapContent, mine: ScopeMapContent): Promise<SaveOutcome> {
  let seen = await stored();
  for (;;) {
    const merged = mergeContent(loaded, mine, seen);
    const outcome = await saveScopeMap(arm, registry, name, { seen, merged });
    if (outcome.kind !== 'changed') return outcome;
    seen = contentOf(outcome.scopeMap);
  }
}

describe('saveScopeMap', () => {
  it('sends only what changed (F84)', async () => {
    await create();
    const actions = [...base.actions, 'repositories/c/content/read'];
    expect((await save(base, { ...base, actions })).kind).toBe('saved');
    expect((await save({ ...base, actions }, { description: 'Ours', actions })).kind).toBe('saved');
    expect(sent.map(({ body }) => body)).toEqual([
      { properties: { actions } },
      { properties: { description: 'Ours' } },
    ]);
    expect(await stored()).toEqual({ description: 'Ours', actions });
  });

  it('sends nothing when somebody else has changed what the person saw', async () => {
    await create();
    const theirs = { actions: [...base.actions, 'repositories/theirs/content/read'] };
    await updateScopeMap(arm, registry, name, theirs);
    sent.length = 0;
    const mine = { ...base, actions: base.actions.slice(1) };
    const merged = mergeContent(base, mine, base);
    const outcome = await saveScopeMap(arm, registry, name, { seen: base, merged });
    expect(outcome.kind).toBe('changed');
    expect(sent).toEqual([]);
    expect(contentOf(outcome.scopeMap).actions).toEqual(theirs.actions);
  });

  it('says when somebody saved right after it', async () => {
    let updates = 0;
    startAzure({
      wrap: async ({ name: operation }, proceed) => {
        const response = await proceed();
        if (operation === 'scopeMaps.update' && ++updates === 1) {
          await updateScopeMap(arm, registry, name, { actions: base.actions });
        }
        return response;
      },
    });
    await create();
    const actions = [...base.actions, 'repositories/mine/content/read'];
    const outcome = await save(base, { ...base, actions });
    expect(outcome.kind).toBe('overwritten');
    expect(contentOf(outcome.scopeMap)).toEqual(base);
    // Saving again, from what was loaded, brings it back.
    expect((await save(base, { ...base, actions })).kind).toBe('saved');
    expect((await stored()).actions).toEqual(actions);
  });

  it('looks when the answer got lost: the change is there', async () => {
    startAzure({
      wrap: async ({ name: operation }, proceed) => {
        const response = await proceed();
        return operation === 'scopeMaps.update' ? Response.error() : response;
      },
    });
    await create();
    const mine = { ...base, actions: base.actions.slice(1) };
    expect((await save(base, mine)).kind).toBe('saved');
    expect(sent).toHaveLength(1);
  });

  it('looks when the answer got lost: the change is not there', async () => {
    startAzure({
      wrap: ({ name: operation }, proceed) =>
        operation === 'scopeMaps.update' ? Promise.resolve(Response.error()) : proceed(),
    });
    await create();
    const mine = { ...base, actions: base.actions.slice(1) };
    const outcome = await save(base, mine);
    expect(outcome).toMatchObject({ kind: 'notThere', error: { kind: 'unknownOutcome' } });
    expect(sent).toHaveLength(1);
    expect(await stored()).toEqual(base);
  });

  it('fails as notFound when it was deleted meanwhile (F21)', async () => {
    const merged = mergeContent(base, { ...base, description: 'x' }, base);
    const error = await errorOf(saveScopeMap(arm, registry, name, { seen: base, merged }));
    expect(error.kind).toBe('notFound');
  });
});

describe('createScopeMapOnce', () => {
  it('creates what is not there, and overwrites nothing (F23)', async () => {
    expect((await createScopeMapOnce(arm, registry, draft)).kind).toBe('made');
    const other = { ...draft, description: 'Another', actions: ['repositories/x/content/read'] };
    expect((await createScopeMapOnce(arm, registry, other)).kind).toBe('taken');
    expect(await stored()).toEqual(base);
  });
});

const draft = { name, ...base };

/** An Azure whose answers to a creation get lost. */
function losing(happens: boolean): EmulatorSettings {
  return {
    wrap: async ({ name: operation }, proceed) => {
      if (operation !== 'scopeMaps.create') return proceed();
      if (happens) await proceed();
      return Response.error();
    },
  };
}

describe('createScopeMapOnce, when the answer is lost', () => {
  it('looks: it was created', async () => {
    startAzure(losing(true));
    expect((await createScopeMapOnce(arm, registry, draft)).kind).toBe('made');
  });

  it('looks: it is not there', async () => {
    startAzure(losing(false));
    expect(await createScopeMapOnce(arm, registry, draft)).toMatchObject({
      kind: 'failed',
      error: { kind: 'unknownOutcome' },
    });
  });

  it('looks: what is there is not what was sent', async () => {
    let other = true;
    startAzure({
      wrap: async ({ name: operation }, proceed) => {
        if (operation !== 'scopeMaps.create' || !other) return proceed();
        other = false;
        await createScopeMap(arm, registry, { ...draft, description: 'Theirs' });
        return Response.error();
      },
    });
    expect((await createScopeMapOnce(arm, registry, draft)).kind).toBe('taken');
    expect((await stored()).description).toBe('Theirs');
  });
});

describe('deleteScopeMapSurely', () => {
  it.each([
    ['the answer is lost and it is gone', true],
    ['the answer is lost and it is there', false],
  ])('%s', async (_, happens) => {
    startAzure({
      wrap: async ({ name: operation }, proceed) => {
        if (operation !== 'scopeMaps.delete') return proceed();
        if (happens) await proceed();
        return Response.error();
      },
    });
    await create();
    const deletion = deleteScopeMapSurely(arm, registry, name);
    if (happens) await deletion;
    else expect((await errorOf(deletion)).kind).toBe('unknownOutcome');
  });
});
