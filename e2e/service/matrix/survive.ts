import { inspect } from 'node:util';

import * as v from 'valibot';
import { expect, type TestContext } from 'vitest';

import { azureCloud } from '@/azure/cloud';
import { AzureError } from '@/azure/errors';
import { Secret } from '@/domain/secret';
import { count } from '../../support/counts';

import type { End } from './expected';
import { accessToken, createWorld, type World, type WorldSettings } from './world';
import type { Write } from './writes';

/** Longer than anything that a call may wait for: an operation, its requests and their repetitions. */
const deadline = 25 * 60_000;

interface Ended {
  readonly end: End;
  readonly value: unknown;
  readonly error: AzureError | undefined;
}

export interface Survived extends Ended {
  readonly world: World;
}

async function ended(run: () => Promise<unknown>): Promise<Ended> {
  try {
    return { end: 'success', value: await run(), error: undefined };
  } catch (error) {
    if (error instanceof AzureError) return { end: error.kind, value: undefined, error };
    throw error;
  }
}

/**
 * Makes one call in a world with a fault in it, and asserts what holds whatever the fault: it ends, in
 * time, in success or in one AzureError; nothing is sent to another host; the error has nothing of a
 * password, a token or a page in it; nobody is left with an unhandled rejection.
 */
export async function survive(
  context: TestContext,
  settings: WorldSettings,
  run: (world: World) => Promise<unknown>,
): Promise<Survived> {
  count(context, { faults: 1 });
  const world = createWorld(settings);
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  let outcome: Ended;
  try {
    outcome = await ended(() => run(world));
    // A rejection counts as unhandled only when the tick in which it happened is over.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off('unhandledRejection', note);
  }
  const told = outcome.error === undefined ? [] : tellings(outcome.error);
  const leaked = told.filter((text) => secrets(world).some((secret) => text.includes(secret)));
  if (world.passwords.length > 0) {
    count(context, {
      secretsIssued: new Set(world.passwords).size,
      scans: told.length,
      leaked: leaked.length,
    });
  }

  expect(unhandled).toEqual([]);
  expect(world.elapsed()).toBeLessThan(deadline);
  for (const { url, authorization } of world.sent) {
    expect(url.origin).toBe(azureCloud.resourceManager);
    expect(authorization).toBe(`Bearer ${accessToken}`);
  }
  expect(leaked).toEqual([]);
  expect(told.filter((text) => text.includes('<h1>'))).toEqual([]);
  return { ...outcome, world };
}

/** Every way in which an error could be shown, logged or reported. */
function tellings(error: AzureError): string[] {
  const { message, stack = '', cause } = error;
  const whole = inspect(error, { depth: 10, showHidden: true });
  return [message, stack, String(error), JSON.stringify(error), String(cause), whole];
}

function secrets({ passwords }: World): readonly string[] {
  // Ten characters are enough to tell: a broken-off answer holds only a part of a password.
  return ['FAKE+', accessToken, ...passwords.map((password) => password.slice(5, 15))];
}

const issuedSchema = v.object({ secret: v.instance(Secret) });

/** The password that a call got, by itself or beside other facts. */
function secretOf(value: unknown): Secret | undefined {
  if (value instanceof Secret) return value;
  return v.is(issuedSchema, value) ? value.secret : undefined;
}

interface Expected {
  readonly end: End;
  /** Whether it is among the writes whose answer gets lost. */
  readonly isLost: boolean;
  /** How often the change may be sent; left out where that is not what the case is about. */
  readonly sent?: number;
}

/**
 * The same for a change. What the emulated Azure has in the end is what really happened: a success is
 * never claimed without it, and any error but `unknownOutcome` says that nothing happened.
 */
export async function surviveWrite(
  context: TestContext,
  write: Write,
  settings: WorldSettings,
  expected: Expected,
): Promise<Survived> {
  const survived = await survive(context, settings, async (world) => {
    write.prepare?.(world.emulator.store);
    return write.run(world.arm);
  });
  const { end, world, value } = survived;
  world.pass(3_600_000);
  const isMade = write.isMade(world.emulator.store);
  const changes = world.sent.filter(({ method }) => method !== 'GET');
  const carriedOut = changes.filter(({ status }) => status !== 401 && status !== 429);
  const repeated = Math.max(0, carriedOut.length - 1);
  const falseSuccesses = end === 'success' && !isMade ? 1 : 0;
  count(context, {
    ambiguousWrites: expected.isLost ? 1 : 0,
    repeated,
    falseSuccesses,
  });

  expect(repeated).toBe(0);
  expect(falseSuccesses).toBe(0);
  expect({ end, isMade: end === 'unknownOutcome' || isMade }).toEqual({
    end: expected.end,
    isMade: expected.end === 'success' || expected.end === 'unknownOutcome',
  });
  if (expected.sent !== undefined) expect(changes).toHaveLength(expected.sent);
  const secret = secretOf(value);
  if (secret !== undefined) {
    expect(secret.use((text) => world.passwords.includes(text))).toBe(true);
  }
  return survived;
}
