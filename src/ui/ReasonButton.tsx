import { Button, Tooltip } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';

import { BusyIcon } from './BusyIcon';

/**
 * A button outside of a command bar. One that cannot be used now stays where it is, can be reached with
 * the keyboard, and says why in `disabledReason`.
 */
export function ReasonButton({
  icon,
  text,
  label,
  size = 'medium',
  appearance = 'secondary',
  form,
  busy = false,
  disabledReason,
  onClick,
}: {
  icon?: ReactElement;
  text: string;
  /** The accessible name, where `text` alone does not say of what. */
  label?: string;
  size?: 'small' | 'medium';
  appearance?: 'primary' | 'secondary';
  /** The id of the form that it submits. */
  form?: string;
  /** While what it started is on its way. */
  busy?: boolean;
  disabledReason: string | undefined;
  onClick?: () => void;
}) {
  const [hinting, setHinting] = useState(false);
  const disabled = busy || disabledReason !== undefined;
  // The same element either way, so that it keeps the focus.
  return (
    <Tooltip
      content={disabledReason ?? ''}
      relationship={disabledReason === undefined ? 'inaccessible' : 'description'}
      visible={hinting && disabledReason !== undefined}
      onVisibleChange={(_, { visible }) => setHinting(visible)}
    >
      <Button
        size={size}
        appearance={appearance}
        icon={busy ? <BusyIcon /> : (icon ?? null)}
        aria-label={label}
        disabledFocusable={disabled}
        // `aria-disabled` stops no form: neither a click sends it then, nor Enter in one of its fields.
        onClickCapture={(event) => {
          if (disabled) event.preventDefault();
        }}
        {...(form === undefined ? { type: 'button', onClick } : { type: 'submit', form })}
      >
        {text}
      </Button>
    </Tooltip>
  );
}
