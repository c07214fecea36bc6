import { type KeyboardEvent, useRef, useState } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a control needs to be part of a grid. */
export interface GridCell {
  readonly 'data-cell': string;
  readonly tabIndex: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/**
 * Makes a grid of controls one stop for the Tab key: arrows move inside, Home and End go to the ends
 * of a row. Each control takes the properties that `cell` gives for its place.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function useGridFocus(rows: number, columns: number, start: readonly [number, number]) {
  const grid = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState(start);
  const row = Math.min(stop[0], rows - 1);

  function focusCell(toRow: number, toColumn: number) {
    const next = [clamp(toRow, rows), clamp(toColumn, columns)] as const;
    const control = grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join('.')}"]`);
    // A place without a control is no place to be.
    if (control === null || control === undefined) return;
    setStop(next);
    control.focus();
  }

  function move(event: KeyboardEvent, atRow: number, atColumn: number) {
    const step = steps[event.key];
    if (step !== undefined) focusCell(atRow + step[0], atColumn + step[1]);
    else if (event.key === 'Home') focusCell(atRow, 0);
    else if (event.key === 'End') focusCell(atRow, columns - 1);
    else return;
    event.preventDefault();
  }

  return {
    grid,
    focusCell,
    cell: (atRow: number, atColumn: number): GridCell => ({
      'data-cell': `${atRow}.${atColumn}`,
      tabIndex: row === atRow && stop[1] === atColumn ? 0 : -1,
      onKeyDown: (event: KeyboardEvent) => move(event, atRow, atColumn),
      onFocus: () => setStop([atRow, atColumn]),
    }),
  };
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
