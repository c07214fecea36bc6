import { Button, Tooltip } from '@fluentui/react-components';
import type { MouseEventHandler, ReactElement, ReactNode } from 'react';

import styles from './Command.module.css';

/** The row of commands under a blade's title. */
export function CommandBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['bar']} role="group" aria-label={label}>
      {children}
    </div>
  );
}

/**
 * One command. A command that cannot be used now stays where it is, can be reached with the keyboard,
 * and says why in `disabledReason`.
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
  const button = (
    <Button
      className={styles['command']}
      appearance={appearance}
      icon={icon ?? null}
      onClick={onClick}
      disabledFocusable={disabledReason !== undefined}
    >
      {label}
    </Button>
  );
  return disabledReason === undefined ? (
    button
  ) : (
    <Tooltip content={disabledReason} relationship="description" withArrow>
      {button}
    </Tooltip>
  );
}
