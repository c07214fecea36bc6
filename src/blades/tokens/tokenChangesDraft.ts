import * as v from 'valibot';

import type { TokenChanges } from './SaveTokenDialog';

const changesSchema = v.partial(
  v.object({ status: v.picklist(['enabled', 'disabled']), scopeMap: v.string() }),
);

/** What was changed before the person signed in again; undefined when it does not fit the details. */
export function readTokenChanges(stored: unknown): TokenChanges | undefined {
  const read = v.safeParse(changesSchema, stored);
  return read.success ? read.output : undefined;
}
