import { useEffect, useRef } from 'react';

/** Gives the focus back, when a panel or dialog goes, to what had it when it came. */
export function useReturnFocus(): void {
  const before = useRef<Element | null>(null);
  before.current ??= document.activeElement;

  useEffect(
    () => () => {
      const element = before.current;
      // After the panel is out of the page; while it is there it holds the focus.
      queueMicrotask(() => {
        const target =
          element instanceof HTMLElement && element.isConnected && element !== document.body
            ? element
            : document.querySelector<HTMLElement>('h1');
        target?.focus({ preventScroll: true });
      });
    },
    [],
  );
}
