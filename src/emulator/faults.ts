import { ArmFailure } from './failure';
import type { OperationName, Wrap } from './wrap';

/**
 * Faults that can be asked for by name, in the stored settings of the demo:
 * `{"faults":{"registries.update":"applied-then-504"}}`.
 * - `applied-then-504`: the change is made, and its answer gets lost at a gateway.
 * - `not-applied-504`: nothing happens, and the answer is the same.
 */
export const faultNames = ['applied-then-504', 'not-applied-504'] as const;

export type FaultName = (typeof faultNames)[number];

export type Faults = Readonly<Partial<Record<OperationName, FaultName>>>;

/** Makes the named operations fail. */
export function faultWrap(faults: Faults): Wrap {
  return async ({ name }, proceed) => {
    const fault = faults[name];
    if (fault === undefined) {
      return proceed();
    }
    if (fault === 'applied-then-504') {
      const answer = await proceed();
      // What Azure refuses it refuses at once.
      if (!answer.ok) return answer;
    }
    throw new ArmFailure(
      504,
      'GatewayTimeout',
      "The gateway did not receive a response from 'Microsoft.ContainerRegistry' within the specified time period.",
      'arm',
    );
  };
}
