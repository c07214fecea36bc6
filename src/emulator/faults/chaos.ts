import type { Wrap } from '@/emulator/wrap';

import type { AmbiguousFault, WireFault } from './names';
import { type Faulted, wireAnswers } from './wire';

/** A share of all requests fails, each in a way that the seed decides: a run can be repeated. */
export interface Chaos {
  /** 0 to 100. */
  readonly percent: number;
  readonly seed: number;
}

/** Those that answer at once: waiting is no chaos. */
const drawn: readonly (WireFault | AmbiguousFault)[] = [
  'net-error',
  '400-validation',
  '401-expired',
  '403-auth',
  '404',
  '408',
  '409-conflict',
  '429-nora',
  '500-json',
  '502-html',
  '504-empty',
  '200-html',
  '200-empty',
  '200-truncated',
  '200-wrongshape',
  'applied-then-504',
  'applied-then-net-error',
];

/** Lets every request through, or makes it fail, as chance has it. */
export function chaosWrap({ percent, seed }: Chaos, wait: Faulted['wait']): Wrap {
  const next = numbers(seed);
  return async ({ request }, proceed) => {
    if (next() * 100 >= percent) return proceed();
    const fault = drawn[Math.floor(next() * drawn.length)] ?? 'net-error';
    return wireAnswers[fault]({ request, proceed, wait });
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, public domain). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
