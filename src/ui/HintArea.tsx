import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';

import styles from './HintArea.module.css';

/** Where a hint stands: under its element, or over it where there is no room below. */
interface Shown {
  readonly text: string;
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** Pixels that a hint needs under its element. */
const room = 48;

/**
 * One tooltip for everything inside that has `data-hint`: it comes with the pointer and with the focus,
 * stays while the pointer is on it, and goes with Escape. A tooltip each would be too much for a table.
 * What it says has to be in the element's own text, too, for screen readers.
 */
export function HintArea({ className, children }: { className: string; children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const tooltip = useRef<HTMLDivElement>(null);

  function show({ target }: SyntheticEvent) {
    if (!(target instanceof Element) || tooltip.current?.contains(target) === true) return;
    const element = target.closest<HTMLElement>('[data-hint]');
    const text = element?.dataset['hint'];
    if (element === null || text === undefined) {
      hide();
      return;
    }
    const box = element.getBoundingClientRect();
    setShown({
      text,
      left: Math.max(8, Math.min(box.left, window.innerWidth - 200)),
      ...(box.bottom + room < window.innerHeight
        ? { top: box.bottom }
        : { bottom: window.innerHeight - box.top }),
    });
  }

  function hide() {
    setShown(undefined);
  }

  return (
    // It only watches what its children do.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={className}
      onPointerOver={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onScrollCapture={shown === undefined ? undefined : hide}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || shown === undefined) return;
        event.stopPropagation();
        hide();
      }}
    >
      {children}
      {shown !== undefined && (
        <div
          ref={tooltip}
          role="tooltip"
          className={styles['hint']}
          style={{ left: shown.left, top: shown.top, bottom: shown.bottom }}
        >
          {shown.text}
        </div>
      )}
    </div>
  );
}
