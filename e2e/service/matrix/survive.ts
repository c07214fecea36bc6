import { inspect } from 'node:util';

import * as v from 'valibot';
import { expect, type TestContext } from 'vitest';

import { azureCloud } from '@/azure/cloud';
import { AzureError } from '@/azure/errors';
import { Secret } from '@/domain/secret';
import { count } from '../../support/counts';

import type { End } from './expected';
import {
  accessToken,
  createContext,
  changesIn,
  type Context,
  type ContextSettings,
} from '../../support/context';
import type { Write } from './writes';

/** Milliseconds. No call waits longer for an operation, its requests and their repetitions. */
const deadline = 25 * 60_000;

interface Ended {
  readonly end: End;
  readonly value: unknown;
  readonly error: AzureError | undefined;
}

export interface Survived extends Ended {
  readonly context: Context;
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
 * Runs one call in a context with a fault in it, and asserts what holds whatever the fault: the call ends
 * in time, in success or in one `AzureError`; it sends nothing to another host; the error holds nothing
 * of a password, a token or a page; no rejection stays unhandled.
 */
export async function survive(
  task: TestContext['task'],
  settings: ContextSettings,
  run: (context: Context) => Promise<unknown>,
): Promise<Survived> {
  count(task, { faults: 1 });
  const context = createContext({ seed: 'demo', ...settings });
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  let outcome: Ended;
  try {
    outcome = await ended(() => run(context));
    // A rejection counts as unhandled only when the tick in which it happened is over.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off('unhandledRejection', note);
  }
  const texts = outcome.error === undefined ? [] : serializations(outcome.error);
  const leaked = texts.filter((text) => secrets(context).some((secret) => text.includes(secret)));
  if (context.issuedPasswords.length > 0) {
    count(task, {
      secretsIssued: new Set(context.issuedPasswords).size,
      scans: texts.length,
      leaked: leaked.length,
    });
  }

  expect(unhandled).toEqual([]);
  expect(context.clock.elapsed()).toBeLessThan(deadline);
  for (const { url, headers } of context.sent) {
    expect(new URL(url).origin).toBe(azureCloud.resourceManager);
    expect(headers.get('authorization')).toBe(`Bearer ${accessToken}`);
  }
  expect(leaked).toEqual([]);
  expect(texts.filter((text) => text.includes('<h1>'))).toEqual([]);
  return { ...outcome, context };
}

/** Returns every text in which an error could be shown, logged or reported. */
function serializations(error: AzureError): string[] {
  const { message, stack = '', cause } = error;
  const whole = inspect(error, { depth: 10, showHidden: true });
  return [message, stack, String(error), JSON.stringify(error), String(cause), whole];
}

function secrets({ issuedPasswords }: Context): readonly string[] {
  // Ten characters are enough to tell: a broken-off answer holds only a part of a password.
  return ['FAKE+', accessToken, ...issuedPasswords.map((password) => password.slice(5, 15))];
}

const issuedSchema = v.object({ secret: v.instance(Secret) });

/** Finds the password in what a call returned, by itself or beside other facts. */
function secretOf(value: unknown): Secret | undefined {
  if (value instanceof Secret) return value;
  return v.is(issuedSchema, value) ? value.secret : undefined;
}

interface Expected {
  readonly end: End;
  /** Whether the write's answer is lost. */
  readonly isLost: boolean;
  /** How often the client may send the change; undefined where the case is not about that. */
  readonly sent?: number;
}

/**
 * Runs one change as `survive` does. The emulator's store says what really happened: a success means that
 * the change is there, and any error but `unknownOutcome` means that it is not.
 */
export async function surviveWrite(
  task: TestContext['task'],
  write: Write,
  settings: ContextSettings,
  expected: Expected,
): Promise<Survived> {
  const survived = await survive(task, settings, async (context) => {
    write.prepare?.(context.emulator.store);
    return write.run(context.arm);
  });
  const { end, context, value } = survived;
  context.clock.advance(3_600_000);
  const isMade = write.isMade(context.emulator.store);
  const changes = changesIn(context.sent);
  const carriedOut = changes.filter(({ status }) => status !== 401 && status !== 429);
  const repeated = Math.max(0, carriedOut.length - 1);
  const falseSuccesses = end === 'success' && !isMade ? 1 : 0;
  count(task, {
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
    expect(secret.use((text) => context.issuedPasswords.includes(text))).toBe(true);
  }
  return survived;
}
