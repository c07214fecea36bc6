import { type RefObject, useEffect } from 'react';

/** What is needed of a secret to show it: a way to read it for a moment. */
export interface ReadableSecret {
  use<Result>(read: (value: string) => Result): Result | undefined;
}

/** Always the same, so that not even the length is told. */
const mask = '•'.repeat(16);

/** How long a value stays readable on an unattended screen, in milliseconds. */
const shownFor = 60_000;

/**
 * Writes a secret straight into an element and wipes it from there again: it never passes through
 * React, an input, an attribute or an announcement. Without a secret the element shows the mask.
 * `hide` is called when the value has to go: after a minute, or when the page is left.
 */
export function useSecretText(
  output: RefObject<HTMLElement | null>,
  secret: ReadableSecret | undefined,
  hide: () => void,
): void {
  useEffect(() => {
    const element = output.current;
    if (element === null) return;
    element.textContent = secret?.use((value) => value) ?? mask;
    if (secret === undefined) return;
    const timer = setTimeout(hide, shownFor);
    // A page kept for the Back button would come back with the value on it: it is frozen before React
    // gets to render what `hide` asks for.
    const leave = () => {
      element.textContent = mask;
      hide();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      element.textContent = mask;
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
    };
    // `hide` only ever sets a state: a new one is as good as the old one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [output, secret]);
}

/** What keeps translators, spell checkers and password managers away from a shown secret. */
export const secretAttributes = {
  translate: 'no',
  spellCheck: false,
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
} as const;

/** Selects what an element shows, for copying it with the keyboard. */
export function selectText(element: HTMLElement | null): void {
  if (element !== null) getSelection()?.selectAllChildren(element);
}
