import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Arm } from '@/azure/arm';
import { AzureError } from '@/azure/errors';
import {
  contentOf,
  createScopeMapOnce,
  mergeContent,
  type SaveOutcome,
  saveScopeMap,
  type ScopeMapContent,
} from '@/azure/saveScopeMap';
import { createScopeMap, readScopeMap } from '@/azure/scopeMaps';
import { deletePassword } from '@/azure/changeToken';
import { createToken, generatePassword, readToken, type Token } from '@/azure/tokens';
import { ArmProvider } from '@/azure/useArm';
import { useWrite, type Write } from '@/azure/useWrite';
import { createTokenSteps } from '@/blades/tokens/createTokenSteps';
import { type Generation, useGeneratePassword } from '@/blades/tokens/useGeneratePassword';
import { type PasswordName, passwordNames } from '@/domain/passwords';
import { scopeMapId } from '@/domain/resourceId';
import { sameActions } from '@/domain/scopeMapImpact';
import { en } from '@/i18n/en';
import { I18nProvider } from '@/i18n/I18n';
import { type ItemState, runOneByOne } from '@/ui/bulkRun';
import { NotificationProvider } from '@/ui/notifications';

import { changesIn, type Context, createContext, registry } from '../support/context';
import { createFakeLocks } from '../support/fakeLocks';
import { runProperty } from '../support/runProperty';

const name = 'shared-map';
const token = 'line-7-scanner';
const base: ScopeMapContent = {
  description: 'Shared',
  actions: [
    'repositories/a/content/read',
    'repositories/a/content/write',
    'repositories/b/content/read',
    'gateway/hall/config/read',
  ],
};

/** Gives the tabs of the test the locks of one browser. */
function oneBrowser(): void {
  vi.stubGlobal('navigator', { onLine: true, languages: ['en'], locks: createFakeLocks() });
}

/** Gives the people of the test nothing in common but Azure. */
function manyBrowsers(): void {
  vi.stubGlobal('navigator', { onLine: true, languages: ['en'] });
}

beforeEach(manyBrowsers);
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Creates a context whose Azure, after `open`, carries each request out when the scheduler says so. */
function createScheduledContext(scheduler: fc.Scheduler): Context & { readonly open: () => void } {
  let opened = false;
  const context = createContext({
    wrap: ({ name: operation }, proceed) =>
      opened ? scheduler.schedule(Promise.resolve(), operation).then(() => proceed()) : proceed(),
  });
  return { ...context, open: () => (opened = true) };
}

const stored = async (arm: Arm) => contentOf(await readScopeMap(arm, registry, name));
const create = (arm: Arm) => createScopeMap(arm, registry, { name, ...base });

/** Saves for one person: merges into what is stored, again when somebody changed that meanwhile. */
async function save(arm: Arm, loaded: ScopeMapContent, mine: ScopeMapContent) {
  let seen = loaded;
  for (;;) {
    const merged = mergeContent(loaded, mine, seen);
    const outcome: SaveOutcome = await saveScopeMap(arm, registry, name, { seen, merged });
    if (outcome.kind !== 'changed') return outcome;
    seen = contentOf(outcome.scopeMap);
  }
}

describe('several people save one scope map', () => {
  const people = 4;
  const action = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd/*', '*'),
      fc.constantFrom('content/read', 'content/write', 'content/delete', 'metadata/read'),
    )
    .map(([repository, kind]) => `repositories/${repository}/${kind}`);
  const edit = fc.record({
    add: fc.uniqueArray(action, { maxLength: 4 }),
    remove: fc.uniqueArray(action, { maxLength: 4 }),
    description: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
  });
  // The person of a step loads the scope map, or saves what they loaded before.
  const steps = fc.array(fc.tuple(fc.nat({ max: people - 1 }), edit), {
    minLength: people,
    maxLength: 24,
  });

  test('one after the other: nothing of anybody is lost, in whatever order they load and save (F25)', async ({
    task,
  }) => {
    await runProperty(
      task,
      fc.asyncProperty(steps, async (schedule) => {
        const { arm } = createContext();
        await create(arm);
        let expected = base;
        const loaded = new Map<number, ScopeMapContent>();
        for (const [person, { add, remove, description }] of schedule) {
          const from = loaded.get(person);
          if (from === undefined) {
            loaded.set(person, await stored(arm));
            continue;
          }
          const kept = from.actions.filter((one) => !remove.includes(one));
          const mine = {
            description: description ?? from.description,
            // Azure requires at least one action.
            actions: [...new Set([...kept, ...add, 'repositories/z/content/read'])],
          };
          expect((await save(arm, from, mine)).kind).toBe('saved');
          loaded.delete(person);

          // The change of this person, applied to what was stored: nothing more, nothing less.
          const wanted = new Set(mine.actions);
          const removed = new Set(from.actions.filter((one) => !wanted.has(one)));
          const added = mine.actions.filter((one) => !from.actions.includes(one));
          expected = {
            description:
              mine.description === from.description ? expected.description : mine.description,
            actions: [...expected.actions.filter((one) => !removed.has(one)), ...added],
          };
          const now = await stored(arm);
          expect(sameActions(now.actions, expected.actions)).toBe(true);
          expect(now.description).toBe(expected.description);
        }
      }),
      { usual: 40, inputs: 'schedules', failure: 'lostUpdates' },
    );
  });

  const additions = ['one', 'two', 'three'].map((who) => `repositories/${who}/content/read`);

  async function allAtOnce(scheduler: fc.Scheduler) {
    const { arm, open } = createScheduledContext(scheduler);
    await create(arm);
    open();
    const saves = additions.map((addition) =>
      save(arm, base, { ...base, actions: [...base.actions, addition] }),
    );
    const outcomes = await scheduler.waitFor(Promise.all(saves));
    const { actions } = await scheduler.waitFor(stored(arm));
    return { outcomes, actions };
  }

  test('in the same moment, in tabs of one browser: nothing of anybody is lost', async ({
    task,
  }) => {
    await runProperty(
      task,
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        oneBrowser();
        const { outcomes, actions } = await allAtOnce(scheduler);
        expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
        expect(sameActions(actions, [...base.actions, ...additions])).toBe(true);
      }),
      { usual: 60, inputs: 'schedules', failure: 'lostUpdates' },
    );
  });

  test('in the same moment, in browsers of their own: what was there stays, and nobody is told wrong', async ({
    task,
  }) => {
    await runProperty(
      task,
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { outcomes, actions } = await allAtOnce(scheduler);
        // In Azure the last save wins; the portal reports that wherever it can know.
        expect(base.actions.every((one) => actions.includes(one))).toBe(true);
        expect(additions.some((addition) => actions.includes(addition))).toBe(true);
        for (const [index, { kind, scopeMap }] of outcomes.entries()) {
          const mine = contentOf(scopeMap).actions.includes(additions[index] ?? '');
          if (kind === 'saved') expect(mine).toBe(true);
        }
      }),
      { usual: 60, inputs: 'schedules', failure: 'falseSuccesses' },
    );
  });
});

async function startToken(scheduler: fc.Scheduler, passwords: readonly PasswordName[]) {
  const context = createScheduledContext(scheduler);
  const { arm } = context;
  const scopeMap = scopeMapId(registry, '_repositories_pull');
  await createToken(arm, registry, { name: token, scopeMapId: scopeMap, status: 'enabled' });
  for (const each of passwords) await generatePassword(arm, registry, token, { name: each });
  const made = await readToken(arm, registry, token);
  const generated = () =>
    changesIn(context.sent).filter(({ url }) => url.includes('generateCredentials')).length;
  return { ...context, made, generated };
}

/**
 * Returns the hook of the panel "Generate password" in a tab of its own. There is no DOM, so that effects
 * never run: only what happens in `start` is tested here.
 */
function openPanel(arm: Arm, seen: Token, password: PasswordName): Generation {
  const rendered: Generation[] = [];
  function Panel() {
    rendered.push(useGeneratePassword(registry, seen, password));
    return null;
  }
  renderToString(
    <I18nProvider initial={{ language: 'en', messages: en }} onChange={() => undefined}>
      <QueryClientProvider client={new QueryClient()}>
        <ArmProvider value={arm}>
          <NotificationProvider>
            <Panel />
          </NotificationProvider>
        </ArmProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  const [generation] = rendered;
  if (generation === undefined) throw new Error('The panel was not rendered.');
  return generation;
}

describe('two tabs of a browser and the passwords of one token', () => {
  test('one generates what the other does not know of, and deletes the other one: nothing new is lost', async ({
    task,
  }) => {
    await runProperty(
      task,
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, first) => {
        oneBrowser();
        const { arm, open, emulator } = await startToken(scheduler, ['password1']);
        open();
        const remove = () => deletePassword(arm, registry, token, { name: 'password1' });
        const generate = () => generatePassword(arm, registry, token, { name: 'password2' });
        const both = first ? [remove(), generate()] : [generate(), remove()];
        await scheduler.waitFor(Promise.all(both));
        const kept = emulator.store.registry(registry).tokens.get(token)?.passwords;
        expect(kept?.map((one) => one.name)).toEqual(['password2']);
      }),
      { usual: 60, inputs: 'schedules', failure: 'lostUpdates' },
    );
  });

  test('both generate the same one: it is generated once', async ({ task }) => {
    await runProperty(
      task,
      fc.asyncProperty(
        fc.scheduler(),
        fc.constantFrom(...passwordNames),
        fc.boolean(),
        async (scheduler, password, known) => {
          oneBrowser();
          const { arm, made, open, generated } = await startToken(
            scheduler,
            known ? [...passwordNames] : [],
          );
          const before = generated();
          const tabs = [openPanel(arm, made, password), openPanel(arm, made, password)];
          open();
          // Each person clicks twice.
          await scheduler.waitFor(
            Promise.all(tabs.flatMap(({ start }) => [start(undefined), start(undefined)])),
          );
          expect(generated() - before).toBe(1);
        },
      ),
      { usual: 60, inputs: 'schedules', failure: 'doubleSubmits' },
    );
  });
});

function writeOf(run: (input: number, signal: AbortSignal) => Promise<number>) {
  const rendered: Write<number, number>[] = [];
  function Button() {
    rendered.push(useWrite(run));
    return null;
  }
  renderToString(<Button />);
  const [write] = rendered;
  if (write === undefined) throw new Error('It was not rendered.');
  return write;
}

describe('double clicks', () => {
  test('send one request, however often and whenever somebody clicks', async ({ task }) => {
    const clicks = fc.array(fc.constantFrom('click', 'click', 'stop', 'wait'), {
      minLength: 2,
      maxLength: 12,
    });
    await runProperty(
      task,
      fc.asyncProperty(fc.scheduler(), clicks, fc.boolean(), async (scheduler, steps, fails) => {
        let running = 0;
        let mostAtOnce = 0;
        let sent = 0;
        const write = writeOf(async (input) => {
          running += 1;
          sent += 1;
          mostAtOnce = Math.max(mostAtOnce, running);
          try {
            await scheduler.schedule(Promise.resolve());
            if (fails) {
              const call = { method: 'PUT', path: '/r', requestIds: { client: '' } } as const;
              throw new AzureError('service', call);
            }
            return input;
          } finally {
            running -= 1;
          }
        });
        const answers: Promise<number | undefined>[] = [];
        let accepted = 0;
        for (const [index, step] of steps.entries()) {
          if (step === 'stop') write.stop();
          else if (step === 'wait') await scheduler.waitIdle();
          else {
            if (running === 0) accepted += 1;
            answers.push(write.start(index));
          }
        }
        await scheduler.waitIdle();
        await Promise.all(answers);
        expect(mostAtOnce).toBeLessThanOrEqual(1);
        // A click during a request sends nothing, then or later.
        expect(sent).toBe(accepted);
      }),
      { usual: 1500, inputs: 'schedules', failure: 'doubleSubmits' },
    );
  });
});

const draft = (who: string) => ({
  name,
  description: who,
  actions: [`repositories/${who}/content/read`],
});

describe('two people create what has the same name', () => {
  const who = ['one', 'two', 'three'];

  test('a scope map, in tabs of one browser: one makes it, the others hear that it is taken', async ({
    task,
  }) => {
    await runProperty(
      task,
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        oneBrowser();
        const { arm, open, sent } = createScheduledContext(scheduler);
        open();
        const outcomes = await scheduler.waitFor(
          Promise.all(who.map((one) => createScopeMapOnce(arm, registry, draft(one)))),
        );
        expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['made', 'taken', 'taken']);
        expect(changesIn(sent)).toHaveLength(1);
        const winner = who[outcomes.findIndex(({ kind }) => kind === 'made')];
        expect((await scheduler.waitFor(stored(arm))).description).toBe(winner);
      }),
      { usual: 60, inputs: 'schedules', failure: 'lostUpdates' },
    );
  });

  test('a token, in tabs of one browser: its passwords are never overwritten', async ({ task }) => {
    await runProperty(
      task,
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        oneBrowser();
        const { arm, open, emulator } = createScheduledContext(scheduler);
        open();
        const plan = {
          name: token,
          scopeMap: '_repositories_pull',
          status: 'enabled',
          passwords: passwordNames,
          expiry: undefined,
        } as const;
        const outcomes = await scheduler.waitFor(
          Promise.all(
            who.map(() => createTokenSteps(arm, registry, plan, { scopeMapCreated: false })),
          ),
        );
        const created = outcomes.filter((one) => one.kind === 'created');
        expect(created).toHaveLength(1);
        const issued = created[0]?.passwords.map((one) =>
          one.kind === 'issued' ? one.issued.creationTime : undefined,
        );
        const kept = emulator.store.registry(registry).tokens.get(token)?.passwords;
        expect(kept?.map(({ creationTime }) => creationTime)).toEqual(issued);
      }),
      { usual: 40, inputs: 'schedules', failure: 'lostUpdates' },
    );
  });

  test('a token whose answer gets lost: somebody else’s is not taken for it', async ({ task }) => {
    await runProperty(
      task,
      fc.asyncProperty(
        fc.constantFrom('_repositories_pull', '_repositories_push'),
        fc.constantFrom('enabled' as const, 'disabled' as const),
        fc.boolean(),
        async (scopeMap, status, withPassword) => {
          let lose = true;
          const context = createContext({
            wrap: async ({ name: operation }, proceed) => {
              if (operation !== 'tokens.create' || !lose) return proceed();
              lose = false;
              // Somebody else is a moment quicker; this request never arrives.
              await createToken(context.arm, registry, {
                name: token,
                scopeMapId: scopeMapId(registry, scopeMap),
                status,
              });
              if (withPassword) {
                await generatePassword(context.arm, registry, token, { name: 'password2' });
              }
              return Response.error();
            },
          });
          const outcome = await createTokenSteps(
            context.arm,
            registry,
            {
              name: token,
              scopeMap: '_repositories_pull',
              status: 'enabled',
              passwords: ['password2'],
              expiry: undefined,
            },
            { scopeMapCreated: false },
          );
          const same = scopeMap === '_repositories_pull' && status === 'enabled' && !withPassword;
          expect(outcome.kind).toBe(same ? 'created' : 'taken');
        },
      ),
      { usual: 30, inputs: 'schedules', failure: 'falseSuccesses' },
    );
  });
});

test('a bulk run is one after the other, each once, and stops when it is told to', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.asyncProperty(
      fc.scheduler(),
      fc.uniqueArray(fc.string(), { maxLength: 10 }),
      fc.nat({ max: 12 }),
      fc.func(fc.boolean()),
      async (scheduler, ids, stopAfter, fails) => {
        let stopping = false;
        let running = 0;
        const begun: string[] = [];
        const states = new Map<string, ItemState>();
        const run = runOneByOne(
          ids,
          async (id) => {
            begun.push(id);
            running += 1;
            expect(running).toBe(1);
            await scheduler.schedule(Promise.resolve());
            running -= 1;
            if (fails(id)) throw new Error('refused');
          },
          {
            stopping: () => stopping,
            describe: () => ({ kind: 'failed', text: '' }),
            report: (id, state) => states.set(id, state),
          },
        );
        let begunAtStop = Number.POSITIVE_INFINITY;
        const stop = (async () => {
          for (let step = 0; step < stopAfter; step += 1) {
            await scheduler.schedule(Promise.resolve());
          }
          stopping = true;
          begunAtStop = begun.length;
        })();
        await scheduler.waitIdle();
        await Promise.all([run, stop]);
        expect(begun).toEqual(ids.slice(0, begun.length));
        expect(begun.length).toBeLessThanOrEqual(Math.min(ids.length, begunAtStop));
        for (const id of begun) {
          expect(states.get(id)?.kind).toBe(fails(id) ? 'failed' : 'done');
        }
        expect(states.size).toBe(begun.length);
      },
    ),
    { usual: 1000, inputs: 'schedules', failure: 'doubleSubmits' },
  );
});
