import type { Lock } from '@/domain/azureAccess';

import type { Chaos } from './faults/chaos';
import type { Persona } from './personas';
import type { Seed } from './seeds/seed';
import type { Faults } from './faults/plan';
import type { Wrap } from './wrap';

/** What can be chosen about an emulated Azure. Everything has a default. */
export interface EmulatorSettings {
  /** The clock. Operations end, and passwords expire, by it. */
  readonly now?: () => Date;
  /** Milliseconds to wait before every answer. 0 by default. */
  readonly latency?: number;
  /** Milliseconds that a long-running operation takes. 0 by default: done at the first poll. */
  readonly operationTime?: number;
  /**
   * What is there at the start: `demo` by default; `fleet` adds a registry with 50,000 tokens, `china` is
   * another cloud, `faults` is docs/faults.md's.
   */
  readonly seed?: Seed | SeedName;
  /** Unknown in Azure: whether a scope map that tokens use can be deleted. `allow` by default. */
  readonly scopeMapInUse?: 'allow' | 'refuse';
  /** All recordings show `sync` (200 at once); the specification also allows 201 and an operation. */
  readonly scopeMapPut?: 'sync' | 'async';
  /** Longest list that comes in one page. 1,000 by default. */
  readonly pageSize?: number;
  /** Which role the signed-in user has, everywhere. `owner` by default. */
  readonly persona?: Persona;
  /** Locks, each by the ARM id of its scope. None by default. */
  readonly locks?: readonly Lock[];
  /** Operations that fail, and how. */
  readonly faults?: Faults;
  /** How slow faults wait; for ever when the milliseconds are infinite. By a timer by default. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** A share of all requests that fails by chance. None by default. */
  readonly chaos?: Chaos;
  /** Put around every operation, to make it fail on purpose; `faults` come before it. */
  readonly wrap?: Wrap;
}

export const seedNames = ['demo', 'empty', 'fleet', 'china', 'faults'] as const;

export type SeedName = (typeof seedNames)[number];
