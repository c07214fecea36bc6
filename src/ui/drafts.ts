import { useEffect, useRef, useState } from 'react';

/**
 * What a person typed, kept over a reload of the page that signing in again may take. A form that
 * joins in gives its values when it is asked, which is right before the page is left: nothing is
 * stored while somebody types, and secrets never are, because no form has one.
 */

const prefix = 'acr-access-portal.draft.';

const forms = new Map<string, () => unknown>();

/** Stores the values of all forms on screen in this tab's own storage. */
export function keepDrafts(): void {
  for (const [key, values] of forms) {
    const draft = values();
    try {
      if (draft !== undefined) sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // Without storage there is nothing to be done: the person was told that the page is loaded again.
    }
  }
}

/** Forgets all drafts, when somebody signs out. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  } catch {
    // No storage, no drafts.
  }
}

/**
 * The draft that was kept for the form `name` of this address, once: taking it removes it. `read`
 * checks what the storage holds; undefined when there is none or it does not fit.
 */
export function useKeptDraft<Draft>(
  name: string,
  read: (stored: unknown) => Draft | undefined,
): Draft | undefined {
  const key = `${prefix}${location.pathname}#${name}`;
  const [draft] = useState(() => read(stored(key)));
  // After the first render for good: React may begin one twice.
  useEffect(() => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing to remove.
    }
  }, [key]);
  return draft;
}

/** Lets the form `name` of this address be kept. `values` gives undefined when nothing was changed. */
export function useDraft(name: string, values: () => unknown): void {
  const current = useRef(values);
  useEffect(() => {
    current.current = values;
  });
  const key = `${prefix}${location.pathname}#${name}`;
  useEffect(() => {
    forms.set(key, () => current.current());
    return () => void forms.delete(key);
  }, [key]);
}

function stored(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
