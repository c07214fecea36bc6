import { useI18n } from '@/i18n/I18n';

import styles from './FilterChips.module.css';

export interface Chip {
  readonly id: string;
  readonly label: string;
  /** How many of the list fall under it. */
  readonly count: number;
}

/** Buttons that narrow a list, each with how many it would show; several add up. */
export function FilterChips({
  label,
  chips,
  pressed,
  onChange,
}: {
  /** What they are for, such as "Show only". */
  label: string;
  chips: readonly Chip[];
  pressed: readonly string[];
  onChange: (pressed: readonly string[]) => void;
}) {
  const { format } = useI18n();
  return (
    <div className={styles['chips']} role="group" aria-label={label}>
      {chips.map(({ id, label: name, count }) => {
        const on = pressed.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={styles['chip']}
            aria-pressed={on}
            onClick={() =>
              onChange(on ? pressed.filter((other) => other !== id) : [...pressed, id])
            }
          >
            {name} <span className={styles['count']}>{format.number(count)}</span>
          </button>
        );
      })}
    </div>
  );
}
