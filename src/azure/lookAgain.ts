import { AzureError } from './errors';

/**
 * Sends a change. When nobody knows whether it happened, `look` reads what is there now and gives the
 * result if that is what the change was for; undefined if not. Throws the unknown outcome when it is not
 * there (it may yet come), or when nobody could look.
 */
export async function lookAgain<T>(
  change: () => Promise<T>,
  look: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof AzureError) || error.kind !== 'unknownOutcome') throw error;
    const found = await look().catch(() => undefined);
    if (found === undefined) throw error;
    return found;
  }
}

/** Deletes something; when nobody knows whether it happened, `read` tells whether it is gone. */
export async function deleteSurely(
  remove: () => Promise<void>,
  read: () => Promise<unknown>,
): Promise<void> {
  await lookAgain<unknown>(remove, async () =>
    (await lookFor(read)) === undefined ? 'gone' : undefined,
  );
}

/** What `read` finds; undefined when there is nothing of that name. */
export async function lookFor<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AzureError && error.kind === 'notFound') return undefined;
    throw error;
  }
}
