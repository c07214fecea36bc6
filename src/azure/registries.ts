import * as v from 'valibot';

import { optionalText, resourceFields } from './resource';

const policy = v.nullish(v.looseObject({ status: optionalText }));

export const registrySchema = v.looseObject({
  ...resourceFields,
  location: optionalText,
  sku: v.nullish(v.looseObject({ name: v.string(), tier: optionalText })),
  tags: v.nullish(v.record(v.string(), v.string())),
  properties: v.looseObject({
    loginServer: optionalText,
    creationDate: optionalText,
    provisioningState: optionalText,
    adminUserEnabled: v.nullish(v.boolean()),
    anonymousPullEnabled: v.nullish(v.boolean()),
    roleAssignmentMode: optionalText,
    policies: v.nullish(v.looseObject({ trustPolicy: policy })),
    encryption: policy,
  }),
});

export type Registry = v.InferOutput<typeof registrySchema>;

export const usageSchema = v.looseObject({
  name: v.string(),
  limit: v.nullish(v.number()),
  currentValue: v.nullish(v.number()),
  unit: optionalText,
});

export type Usage = v.InferOutput<typeof usageSchema>;

export const usagesSchema = v.looseObject({ value: v.nullish(v.array(usageSchema)) });
