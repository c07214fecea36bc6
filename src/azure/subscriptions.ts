import * as v from 'valibot';

import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { listQuery } from './list';
import { optionalText } from './resource';

export const subscriptionSchema = v.looseObject({
  id: v.string(),
  subscriptionId: v.string(),
  displayName: optionalText,
  tenantId: optionalText,
  state: optionalText,
});

export type Subscription = v.InferOutput<typeof subscriptionSchema>;

/** The subscriptions that the user can see, page by page. */
export function subscriptionsQuery(arm: Arm) {
  return listQuery({
    key: ['subscriptions'],
    pages: (signal, from) =>
      arm.pages('/subscriptions', subscriptionSchema, {
        apiVersion: apiVersions.subscriptions,
        signal,
        from,
      }),
  });
}
