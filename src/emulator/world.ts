import type { Clock } from './clock';
import type { EmulatorSettings } from './settings';
import type { Store } from './store/store';

/** What every operation works on. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly rules: Required<
    Pick<
      EmulatorSettings,
      | 'latency'
      | 'operationTime'
      | 'scopeMapInUse'
      | 'scopeMapPut'
      | 'pageSize'
      | 'persona'
      | 'locks'
    >
  >;
}
