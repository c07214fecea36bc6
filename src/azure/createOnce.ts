import { AzureError } from './errors';
import { lookFor } from './lookAgain';

/** How creating something that must not be there yet ended. */
export type Made<T> =
  | { readonly kind: 'made'; readonly value: T }
  /** There is one of that name already; nothing was sent. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly error: AzureError };

/**
 * Creates what is not there yet. Azure's PUT would overwrite a resource of the same name, so it is
 * looked for first; and when nobody knows whether the PUT happened, looking again tells. `isMine` says
 * whether what is found then is what was sent, and not what somebody else has created meanwhile.
 */
export async function createOnce<T>(
  read: () => Promise<T>,
  create: () => Promise<T>,
  isMine: (found: T) => boolean = () => true,
): Promise<Made<T>> {
  try {
    if ((await lookFor(read)) !== undefined) return { kind: 'taken' };
    try {
      return { kind: 'made', value: await create() };
    } catch (error) {
      if (!(error instanceof AzureError) || error.kind !== 'unknownOutcome') throw error;
      const found = await lookFor(read).catch(() => undefined);
      if (found === undefined) throw error;
      return isMine(found) ? { kind: 'made', value: found } : { kind: 'taken' };
    }
  } catch (error) {
    if (error instanceof AzureError) return { kind: 'failed', error };
    throw error;
  }
}
