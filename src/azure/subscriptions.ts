import * as v from 'valibot';

import { optionalText } from './resource';

export const subscriptionSchema = v.looseObject({
  id: v.string(),
  subscriptionId: v.string(),
  displayName: optionalText,
  tenantId: optionalText,
  state: optionalText,
});

export type Subscription = v.InferOutput<typeof subscriptionSchema>;
