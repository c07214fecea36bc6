import { QueryClient } from '@tanstack/react-query';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { AzureError } from '@/azure/errors';
import { forgetToken, rememberToken } from '@/azure/tokenCache';
import { deletePassword, deleteToken, updateToken } from '@/azure/changeToken';
import { generatePassword, readToken, tokenKey, tokensQuery } from '@/azure/tokens';
import { createTokenSteps } from '@/blades/tokens/createTokenSteps';
import { parseAzureDate } from '@/domain/expiry';
import { type PasswordName, passwordNames } from '@/domain/passwords';
import { scopeMapId } from '@/domain/resourceId';
import { ArmFailure } from '@/emulator/failure';
import type { StoredToken } from '@/emulator/store/records';
import type { Wrap } from '@/emulator/wrap';

import { type Context, createContext, registry } from '../support/context';
import { count } from '../support/counts';
import { runProperty } from '../support/runProperty';

/**
 * Runs the portal's real client through the life of one token, while answers get lost and somebody else
 * changes the same token. The emulator's store says what is true; the portal may claim nothing else.
 */
const token = 'line-7-scanner';
const scopeMaps = ['_repositories_pull', '_repositories_push'] as const;

/** What happens to the next request that changes something. */
const fates = [
  'arrives',
  /** Azure carries it out, and the answer is lost. */
  'appliedNoAnswer',
  'applied504',
  'appliedCut',
  /** Azure does not carry it out, and no answer says so. */
  'notAppliedNoAnswer',
  'notApplied504',
  'notApplied500',
  /** Azure rejects it, and the client rightly sends it again. */
  'throttled',
  'tokenExpired',
] as const;
type Fate = (typeof fates)[number];

const changing = /^(?:tokens\.(?:create|update|delete)|credentials\.generate)$/;

class Life {
  readonly context: Context;
  readonly client = new QueryClient();
  fate: Fate = 'arrives';
  /** Whether another person sends the requests now; their answers arrive. */
  otherPerson = false;
  /** How often Azure carried out each kind of change since the last click in the portal. */
  applied = new Map<string, number>();

  constructor(operationTime: number) {
    const wrap: Wrap = async ({ name, request }, proceed) => {
      if (!changing.test(name) || this.otherPerson) return proceed();
      const { fate } = this;
      this.fate = 'arrives';
      switch (fate) {
        case 'throttled':
          throw new ArmFailure(429, 'TooManyRequests', 'Later.', 'arm', { 'retry-after': '1' });
        case 'tokenExpired':
          throw new ArmFailure(401, 'ExpiredAuthenticationToken', 'Expired.', 'arm');
        case 'notAppliedNoAnswer':
          tally.ambiguousWrites += 1;
          return Response.error();
        case 'notApplied504':
          tally.ambiguousWrites += 1;
          throw new ArmFailure(504, 'GatewayTimeout', 'No answer.', 'arm');
        case 'notApplied500':
          tally.ambiguousWrites += 1;
          throw new ArmFailure(500, 'InternalServerError', 'A fault.', 'arm');
        default:
      }
      // Creating a token may generate both passwords, each with a request of its own.
      const change = `${name} ${await request.clone().text()}`;
      const answer = await proceed();
      if (!answer.ok) return answer;
      this.applied.set(change, (this.applied.get(change) ?? 0) + 1);
      if (fate !== 'arrives') tally.ambiguousWrites += 1;
      if (fate === 'appliedNoAnswer') return Response.error();
      if (fate === 'applied504') throw new ArmFailure(504, 'GatewayTimeout', 'No answer.', 'arm');
      if (fate === 'appliedCut') {
        const text = await answer.text();
        return new Response(text.slice(0, Math.ceil(text.length / 2)), answer);
      }
      return answer;
    };
    this.context = createContext({ operationTime, wrap });
  }

  /** The token as the store has it. */
  stored(): StoredToken | undefined {
    return this.context.emulator.store.registry(registry).tokens.get(token);
  }

  /** The passwords as the store has them, in a form to compare. */
  passwords(): Partial<Record<PasswordName, string>> {
    return Object.fromEntries(
      (this.stored()?.passwords ?? []).map(({ name, creationTime, expiry }) => [
        name,
        `${creationTime} until ${expiry}`,
      ]),
    );
  }

  async asOther(run: () => Promise<unknown>): Promise<void> {
    this.otherPerson = true;
    await run().catch((error: unknown) => {
      if (!(error instanceof AzureError)) throw error;
    });
    this.otherPerson = false;
  }

  /** Does one thing with the portal, and compares what it claims with the store. */
  async act(
    fate: Fate,
    run: () => Promise<unknown>,
    { done, untouched }: { done: () => void; untouched: () => void },
  ): Promise<AzureError | undefined> {
    this.fate = fate;
    this.applied.clear();
    let error: AzureError | undefined;
    try {
      await run();
    } catch (thrown) {
      if (!(thrown instanceof AzureError)) throw thrown;
      error = thrown;
    }
    this.fate = 'arrives';
    // The client never repeats a change that Azure carried out, whatever happened to the answer.
    for (const times of this.applied.values()) {
      tally.repeated += times - 1;
      expect(times).toBe(1);
    }
    if (error === undefined) done();
    else if (error.kind !== 'unknownOutcome') untouched();
    return error;
  }
}

const tally = { ambiguousWrites: 0, repeated: 0 };

/** A command reads all it needs from the store, so that there is no model that could drift from it. */
type Command = fc.AsyncCommand<object, Life>;

function command(text: string, run: (life: Life) => Promise<unknown>): Command {
  return {
    check: () => true,
    run: async (_, life) => {
      await run(life);
    },
    toString: () => text,
  };
}

const fate = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Fate>('arrives') },
  fc.constantFrom(...fates),
);
const slot = fc.constantFrom(...passwordNames);
const expiries = fc.constantFrom(undefined, '2027-06-01T00:00:00Z', '2099-12-31T23:59:59Z');

const create = fc
  .record({ fate, slots: fc.subarray([...passwordNames]), expiry: expiries })
  .map(({ fate: its, slots, expiry }) =>
    command(`create(${its}, ${slots.join('+')}, ${expiry})`, async (life) => {
      const before = life.stored();
      const passwords = life.passwords();
      const untouched = () => expect(life.passwords()).toEqual(passwords);
      await life.act(
        its,
        async () => {
          const plan = {
            name: token,
            scopeMap: scopeMaps[0],
            status: 'enabled',
            passwords: slots,
            expiry,
          } as const;
          const outcome = await createTokenSteps(life.context.arm, registry, plan, {
            scopeMapCreated: false,
          });
          // The portal never overwrites a token, whose passwords would be gone.
          if (before !== undefined) {
            expect(outcome.kind).not.toBe('created');
            untouched();
          }
          if (outcome.kind === 'stopped') throw outcome.error;
          if (outcome.kind === 'taken') {
            expect(before).toBeDefined();
            return;
          }
          expect(life.stored()?.status).toBe('enabled');
          rememberToken(life.client, registry, outcome.token);
          for (const password of outcome.passwords) {
            if (password.kind !== 'issued') continue;
            const stored = life.stored()?.passwords.find(({ name }) => name === password.name);
            expect(stored?.creationTime).toBe(password.issued.creationTime);
            expect(password.issued.secret.use((value) => value.length)).toBeGreaterThan(10);
          }
        },
        { done: () => expect(life.stored()).toBeDefined(), untouched },
      );
    }),
  );

const generate = fc
  .record({ fate, slot, expiry: expiries })
  .map(({ fate: its, slot: name, expiry }) =>
    command(`generate(${its}, ${name}, ${expiry})`, async (life) => {
      const before = life.passwords();
      const other = name === 'password1' ? 'password2' : 'password1';
      let issued: string | undefined;
      await life.act(
        its,
        async () => {
          const password = await generatePassword(life.context.arm, registry, token, {
            name,
            expiry,
          });
          issued = password.creationTime ?? undefined;
          expect(password.secret.use((value) => value.length)).toBeGreaterThan(10);
          expect(parseAzureDate(password.expiry)?.getTime()).toBe(
            parseAzureDate(expiry)?.getTime(),
          );
        },
        {
          done: () => {
            expect(issued).toBeDefined();
            expect(life.passwords()[name]).toContain(issued);
          },
          untouched: () => expect(life.passwords()).toEqual(before),
        },
      );
      // The other password stays as it was.
      expect(life.passwords()[other]).toBe(before[other]);
    }),
  );

const removePassword = fc.record({ fate, slot }).map(({ fate: its, slot: name }) =>
  command(`deletePassword(${its}, ${name})`, async (life) => {
    const before = life.passwords();
    const other = name === 'password1' ? 'password2' : 'password1';
    await life.act(
      its,
      async () => {
        rememberToken(
          life.client,
          registry,
          await deletePassword(life.context.arm, registry, token, { name }),
        );
      },
      {
        done: () => expect(life.passwords()[name]).toBeUndefined(),
        untouched: () => expect(life.passwords()).toEqual(before),
      },
    );
    // The other password stays, however old the list was that the person saw.
    expect(life.passwords()[other]).toBe(before[other]);
  }),
);

const update = fc
  .record({
    fate,
    changes: fc.constantFrom<{ status?: 'enabled' | 'disabled'; scopeMapId?: string }>(
      { status: 'disabled' },
      { status: 'enabled' },
      { scopeMapId: scopeMapId(registry, scopeMaps[0]) },
      { scopeMapId: scopeMapId(registry, scopeMaps[1]) },
      { status: 'disabled', scopeMapId: scopeMapId(registry, scopeMaps[1]) },
    ),
  })
  .map(({ fate: its, changes }) =>
    command(`update(${its}, ${JSON.stringify(changes)})`, async (life) => {
      const before = life.stored();
      const passwords = life.passwords();
      await life.act(
        its,
        async () => {
          rememberToken(
            life.client,
            registry,
            await updateToken(life.context.arm, registry, token, changes),
          );
        },
        {
          done: () => expect(life.stored()).toMatchObject(changes),
          untouched: () => expect(life.stored()?.status).toBe(before?.status),
        },
      );
      expect(life.passwords()).toEqual(passwords);
    }),
  );

const remove = fate.map((its) =>
  command(`delete(${its})`, async (life) => {
    const before = life.stored();
    await life.act(
      its,
      async () => {
        await deleteToken(life.context.arm, registry, token);
        forgetToken(life.client, registry, token);
      },
      {
        done: () => expect(life.stored()).toBeUndefined(),
        untouched: () => expect(life.stored()?.creationDate).toBe(before?.creationDate),
      },
    );
  }),
);

const somebodyElse = fc
  .record({ slot, what: fc.constantFrom('generates', 'deletes', 'disables', 'removes') })
  .map(({ slot: name, what }) =>
    command(`somebody else ${what} ${name}`, (life) => {
      const { arm } = life.context;
      return life.asOther(async () => {
        if (what === 'generates') await generatePassword(arm, registry, token, { name });
        if (what === 'deletes') await deletePassword(arm, registry, token, { name });
        if (what === 'disables') await updateToken(arm, registry, token, { status: 'disabled' });
        if (what === 'removes') await deleteToken(arm, registry, token);
      });
    }),
  );

const timePasses = fc
  .constantFrom(1, 1000, 60_000, 86_400_000)
  .map((by) => command(`${by} ms pass`, async (life) => life.context.clock.advance(by)));

/** After a refresh the portal shows what the store has. */
const look = fc.constant(
  command('look', async (life) => {
    const { arm } = life.context;
    const list = await life.client.fetchQuery({ ...tokensQuery(arm, registry), staleTime: 0 });
    const shown = list.items.find(({ name }) => name === token);
    expect(shown?.properties.credentials?.passwords?.map(({ name }) => name)).toEqual(
      life.stored()?.passwords.map(({ name }) => name),
    );
    const single = await readToken(arm, registry, token).catch(() => undefined);
    expect(single?.properties.status).toBe(life.stored()?.status);
    life.client.setQueryData(tokenKey(registry, token), single);
  }),
);

test('a token lives: the portal claims what is true, whatever gets lost', async ({ task }) => {
  const lives = fc.commands(
    [
      create,
      create,
      generate,
      generate,
      removePassword,
      update,
      remove,
      somebodyElse,
      timePasses,
      look,
    ],
    { maxCommands: 25, size: 'max' },
  );
  try {
    await runProperty(
      task,
      fc.asyncProperty(
        // The token exists already or not; operations take no time or a while.
        fc.constantFrom(true, true, false),
        fc.constantFrom(0, 4000),
        lives,
        async (there, operationTime, commands) => {
          const life = new Life(operationTime);
          if (there) {
            await life.asOther(() =>
              createTokenSteps(
                life.context.arm,
                registry,
                {
                  name: token,
                  scopeMap: scopeMaps[0],
                  status: 'enabled',
                  passwords: passwordNames,
                  expiry: undefined,
                },
                { scopeMapCreated: false },
              ),
            );
          }
          await fc.asyncModelRun(() => ({ model: {}, real: life }), commands);
        },
      ),
      { usual: 120, inputs: 'schedules', failure: 'falseSuccesses' },
    );
  } finally {
    count(task, tally);
  }
});
