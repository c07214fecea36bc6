import { useEffect, useId, useRef } from 'react';

import styles from './RowCheckbox.module.css';

/**
 * A native check box of a list: for one row, or for all of them (`mixed` when only some are selected).
 * One that cannot be used can still be reached with the keyboard, and says why.
 */
export function RowCheckbox({
  label,
  showLabel = false,
  checked,
  mixed = false,
  disabledReason,
  onChange,
}: {
  label: string;
  showLabel?: boolean;
  checked: boolean;
  mixed?: boolean;
  disabledReason?: string | undefined;
  onChange: (checked: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const reasonId = useId();
  const disabled = disabledReason !== undefined;

  useEffect(() => {
    // Only a property can say this, not an attribute.
    if (input.current !== null) input.current.indeterminate = mixed;
  }, [mixed]);

  return (
    <label className={styles['label']} title={disabledReason}>
      <input
        ref={input}
        type="checkbox"
        className={styles['box']}
        checked={checked}
        aria-label={label}
        aria-disabled={disabled || undefined}
        aria-describedby={disabled ? reasonId : undefined}
        onChange={(event) => {
          if (!disabled) onChange(event.currentTarget.checked);
        }}
      />
      {showLabel && <span>{label}</span>}
      {disabled && (
        <span id={reasonId} className="visually-hidden">
          {disabledReason}
        </span>
      )}
    </label>
  );
}
