import * as v from 'valibot';

import { type OperationName, operationNames } from '@/emulator/wrap';

import { type FaultName, faultNames } from './names';

/** A fault, and when it happens. */
export interface FaultPlan {
  readonly fault: FaultName;
  /** How many requests pass before it begins. 0 by default. */
  readonly after?: number | undefined;
  /** How often it happens then. Every time by default. */
  readonly times?: number | undefined;
  /** Of a long-running operation: how many polls are told that it is still running, before. 0 by default. */
  readonly polls?: number | undefined;
}

/** Which operations fail, and how: `{ 'tokens.create': 'net-error' }`. */
export type Faults = Readonly<Partial<Record<OperationName, FaultName | FaultPlan>>>;

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

const nameSchema = v.picklist(faultNames, ({ received }) => `There is no fault ${received}.`);

/** The stored form of `Faults`. A name that does not exist is an error, so that no test runs without its fault. */
export const faultsSchema: v.GenericSchema<unknown, Faults> = v.record(
  v.picklist(operationNames, ({ received }) => `There is no operation ${received}.`),
  v.lazy((input) =>
    typeof input === 'object'
      ? v.strictObject({ fault: nameSchema, after: count, times: count, polls: count })
      : nameSchema,
  ),
);

/** `tokens.create=net-error`, or with a plan `tokens.list=503-ra,after=1,times=2`: the form of the command line. */
export function parseFault(text: string): Faults {
  const [, operation, fault, rest = ''] =
    /^([^=]+)=([^,]+)((?:,(?:after|times|polls)=\d+)*)$/.exec(text) ?? [];
  if (operation === undefined)
    throw new Error(`${text} is not of the form OPERATION=FAULT[,after=N][,times=N][,polls=N].`);
  const numbers = rest
    .split(',')
    .slice(1)
    .map((part) => part.split('='))
    .map(([name, number]) => [name, Number(number)] as const);
  const parsed = v.safeParse(faultsSchema, {
    [operation]: { fault, ...Object.fromEntries(numbers) },
  });
  if (!parsed.success) throw new Error(parsed.issues[0].message);
  return parsed.output;
}

/** Counts requests, and says of each whether the fault happens to it. */
export function phaseOf({ after = 0, times = Number.POSITIVE_INFINITY }: FaultPlan): () => boolean {
  let seen = 0;
  return () => {
    seen += 1;
    return seen > after && seen <= after + times;
  };
}
