import * as v from 'valibot';

import type { Schema } from './arm';
import { AzureError } from './errors';
import type { FailedCall } from './errors';
import type { Content } from './request';

/**
 * The content of a successful answer, if it has the shape that `schema` describes.
 * Throws `AzureError` of kind `unreadable` with the paths of the fields that do not fit, but without
 * valibot's issues: those hold the values.
 */
export function shaped<T>(schema: Schema<T>, content: Content, call: FailedCall): T {
  if (content.kind !== 'json') throw new AzureError('unreadable', call);
  const result = v.safeParse(schema, content.value);
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? '');
  throw new AzureError('unreadable', call, { fields });
}
