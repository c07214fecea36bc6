import { notFound } from '@/emulator/failure';
import type { World } from '@/emulator/world';
import type { OperationName, Wrap } from '@/emulator/wrap';
import { nameOfId } from '@/domain/resourceId';

import { ambiguousFaults, type FaultName, operationFaults, pagingFaults } from './names';
import { FaultyOperations, mayRunLong } from './operations';
import { isList, pagingAnswer } from './paging';
import { type Faults, phaseOf } from './plan';
import { sentinelOf } from './sentinels';
import { type Faulted, wireAnswers } from './wire';

/** A fault that a request may meet. */
interface Planned {
  readonly fault: FaultName;
  readonly polls?: number | undefined;
  /** Counts the request, and says whether the fault happens to it. */
  readonly happens: () => boolean;
  /** What asked for it by its name, which says nothing of the operations that are meant. */
  readonly by?: 'child' | 'registry' | undefined;
}

/** Makes the named operations fail, and those about names that ask for it (sentinels.ts). */
export function faultWrap(faults: Faults, wait: Faulted['wait'], world: World): Wrap {
  const operations = new FaultyOperations(world);
  const planned = new Map<string, Planned>(
    Object.entries(faults).map(([name, setting]) => {
      const plan = typeof setting === 'string' ? { fault: setting } : setting;
      return [name, { fault: plan.fault, polls: plan.polls, happens: phaseOf(plan) }];
    }),
  );

  return async ({ name, request }, proceed) => {
    if (operations.hides(request)) {
      throw notFound(nameOfId(new URL(request.url).pathname));
    }
    const plan = planned.get(name) ?? (await askedByName(request));
    const faulted: Faulted = {
      request,
      wait,
      proceed: async (changed) => operations.poll(request) ?? proceed(changed),
    };
    return plan === undefined ? faulted.proceed() : fail(plan, name, faulted, operations);
  };
}

async function askedByName(request: Request): Promise<Planned | undefined> {
  const sentinel = await sentinelOf(request);
  return sentinel && { ...sentinel, happens: () => true };
}

async function fail(
  { fault, polls, happens, by }: Planned,
  name: OperationName,
  faulted: Faulted,
  operations: FaultyOperations,
): Promise<Response> {
  if (isOneOf(pagingFaults, fault)) {
    return isList(name) ? pagingAnswer(fault, faulted, happens) : faulted.proceed();
  }
  if (isOneOf(operationFaults, fault)) {
    return mayRunLong(name) && happens()
      ? operations.start(fault, name, faulted, polls)
      : faulted.proceed();
  }
  const isRead = faulted.request.method === 'GET';
  const spared = by !== undefined && isRead && isOneOf(ambiguousFaults, fault);
  if (spared || !happens()) return faulted.proceed();
  // Whether a name is free is told truthfully: only then can it be created, and that can fail.
  if (by === 'child' && isRead) {
    const answer = await faulted.proceed();
    if (answer.status === 404) return answer;
  }
  return wireAnswers[fault](faulted);
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((each) => each === name);
}
