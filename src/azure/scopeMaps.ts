import * as v from 'valibot';

import { optionalText, resourceFields } from './resource';

export const scopeMapSchema = v.looseObject({
  ...resourceFields,
  properties: v.looseObject({
    description: optionalText,
    /** `SystemDefined` or `UserDefined`. */
    type: optionalText,
    creationDate: optionalText,
    provisioningState: optionalText,
    actions: v.nullish(v.array(v.string())),
  }),
});

export type ScopeMap = v.InferOutput<typeof scopeMapSchema>;
