import styles from './RepositoryGrid.module.css';
import type { GridCell } from './useGridFocus';

/** A check box in the grid. One that only shows how things are can be reached, but does nothing. */
export function GridCheckbox({
  label,
  state,
  readOnly,
  onToggle,
  ...cell
}: {
  label: string;
  state: 'all' | 'some' | 'none';
  readOnly: boolean;
  onToggle: () => void;
} & GridCell) {
  return (
    <input
      {...cell}
      type="checkbox"
      className={styles['checkbox']}
      aria-label={label}
      aria-disabled={readOnly || undefined}
      checked={state === 'all'}
      ref={(element) => {
        if (element !== null) element.indeterminate = state === 'some';
      }}
      onChange={() => {
        if (!readOnly) onToggle();
      }}
    />
  );
}
