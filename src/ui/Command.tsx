import { Button } from '@fluentui/react-components';
import { type MouseEventHandler, type ReactElement, type ReactNode, useId } from 'react';

import styles from './Command.module.css';
import { HintArea } from './HintArea';

/** The row of commands under a blade's title. */
export function CommandBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      <HintArea className={styles['bar'] ?? ''}>{children}</HintArea>
    </div>
  );
}

/**
 * One command, inside a `CommandBar`. A command that cannot be used now stays where it is, can be
 * reached with the keyboard, and says why in `disabledReason`. The button is the same one either way,
 * so that it keeps the focus when it becomes usable or stops being so.
 */
export function Command({
  icon,
  label,
  onClick,
  disabledReason,
  appearance = 'subtle',
}: {
  icon?: ReactElement;
  label: string;
  onClick: MouseEventHandler<HTMLButtonElement>;
  disabledReason?: string | undefined;
  appearance?: 'subtle' | 'secondary' | 'primary';
}) {
  const reasonId = useId();
  return (
    <>
      <Button
        className={styles['command']}
        appearance={appearance}
        icon={icon ?? null}
        onClick={onClick}
        disabledFocusable={disabledReason !== undefined}
        data-hint={disabledReason}
        aria-describedby={disabledReason === undefined ? undefined : reasonId}
      >
        {label}
      </Button>
      {disabledReason !== undefined && (
        <span id={reasonId} className="visually-hidden">
          {disabledReason}
        </span>
      )}
    </>
  );
}
