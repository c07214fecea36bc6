import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/**
 * A button outside of a command bar. One that cannot be used now stays where it is, can be reached with
 * the keyboard, and says why in `disabledReason`.
 */
export function ReasonButton({
  icon,
  text,
  label,
  size = 'medium',
  disabledReason,
  onClick,
}: {
  icon?: ReactElement;
  text: string;
  /** The accessible name, where `text` alone does not say of what. */
  label?: string;
  size?: 'small' | 'medium';
  disabledReason: string | undefined;
  onClick: () => void;
}) {
  const button = (
    <Button
      size={size}
      icon={icon ?? null}
      aria-label={label}
      disabledFocusable={disabledReason !== undefined}
      onClick={onClick}
    >
      {text}
    </Button>
  );
  return disabledReason === undefined ? (
    button
  ) : (
    <Tooltip content={disabledReason} relationship="description">
      {button}
    </Tooltip>
  );
}
