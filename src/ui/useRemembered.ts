import { useCallback, useSyncExternalStore } from 'react';

import { readRemembered } from './readRemembered';

/**
 * Short lists of texts that a person's browser remembers, such as favorites. Without storage they last
 * as long as the page. All parts of a page, and all tabs, see the same.
 */

const none: readonly string[] = [];
const lists = new Map<string, readonly string[]>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null) lists.clear();
    else lists.delete(key);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

function current(key: string): readonly string[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const read = stored(key);
  lists.set(key, read);
  return read;
}

function stored(key: string): readonly string[] {
  try {
    return readRemembered(localStorage.getItem(key));
  } catch {
    return none;
  }
}

/** The list kept under `key`, and what replaces it. */
export function useRemembered(
  key: string,
): readonly [
  list: readonly string[],
  change: (next: (list: readonly string[]) => readonly string[]) => void,
] {
  const list = useSyncExternalStore(listen, () => current(key));
  const change = useCallback(
    (next: (before: readonly string[]) => readonly string[]) => {
      const changed = next(current(key));
      lists.set(key, changed);
      try {
        localStorage.setItem(key, JSON.stringify(changed));
      } catch {
        // It lasts as long as the page.
      }
      tell();
    },
    [key],
  );
  return [list, change];
}
