import { useEffect, useState } from 'react';

/** What opened a panel that has given way to another one: the focus returns there after that. */
let waiting: Element | null = null;

function canTakeFocus(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}

/**
 * Gives the focus back, when a panel or dialog goes, to what had it when it came. While another one is
 * open the focus stays in there: taking it out would hide that one from screen readers.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);

  useEffect(
    () => () => {
      // After the panel is out of the page; while it is there it holds the focus.
      queueMicrotask(() => {
        const target = [opener, waiting, document.querySelector('h1')].find(canTakeFocus);
        const open = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
        if (
          open !== undefined &&
          target?.closest('[role="dialog"], [role="alertdialog"]') !== open
        ) {
          waiting = opener;
          return;
        }
        if (open === undefined) waiting = null;
        target?.focus({ preventScroll: true });
      });
    },
    [opener],
  );
}
