import * as v from 'valibot';

import { passwordNames } from '@/domain/passwords';
import { isZone } from '@/domain/wallTime';

/** What the form "Create token" holds: names and times, never a secret. */
const draftSchema = v.object({
  values: v.object({
    name: v.string(),
    scopeMap: v.string(),
    enabled: v.boolean(),
    passwords: v.array(v.picklist(passwordNames)),
    expiration: v.object({
      expires: v.boolean(),
      date: v.string(),
      time: v.string(),
      zone: v.pipe(v.string(), v.check(isZone)),
      occurrence: v.picklist(['earlier', 'later']),
    }),
  }),
  scopeMap: v.optional(
    v.object({ name: v.string(), description: v.string(), actions: v.array(v.string()) }),
  ),
});

export type CreateTokenDraft = v.InferOutput<typeof draftSchema>;

/** What was kept while the person signed in again; undefined when it does not fit the form. */
export function readCreateTokenDraft(stored: unknown): CreateTokenDraft | undefined {
  const read = v.safeParse(draftSchema, stored);
  return read.success ? read.output : undefined;
}
