import * as v from 'valibot';

import type { Content } from './request';

const statusSchema = v.object({ status: v.string() });
const resultSchema = v.object({ properties: v.looseObject({}) });
const resourceSchema = v.object({ properties: v.object({ provisioningState: v.string() }) });

export type Outcome = 'running' | 'succeeded' | 'failed';

/**
 * What a status word means. Exactly three words are final; any other, also `SucceededWithErrors` or
 * one that Azure invents later, means that the operation is still running.
 * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md#provisioningstate-property
 */
export function outcomeOf(status: string): Outcome {
  switch (status.toLowerCase()) {
    case 'succeeded':
      return 'succeeded';
    case 'failed':
    case 'canceled':
      return 'failed';
    default:
      return 'running';
  }
}

/** The `status` of an operation's status answer. */
export function statusOf(body: unknown): string | undefined {
  return v.is(statusSchema, body) ? body.status : undefined;
}

/** The `properties.provisioningState` of a resource. */
export function provisioningStateOf(body: unknown): string | undefined {
  return v.is(resourceSchema, body) ? body.properties.provisioningState : undefined;
}

/** The result inside a status answer: its `properties`, or what stands beside `status`. */
export function resultOf(body: unknown): Content {
  return { kind: 'json', value: v.is(resultSchema, body) ? body.properties : body };
}
