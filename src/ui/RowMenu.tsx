import { Menu, MenuItem, MenuList, MenuPopover, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** One entry of a row's menu. An entry that cannot be used now says why. */
export interface RowAction {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly onSelect: () => void;
  readonly disabledReason?: string | undefined;
}

/** The one menu of a table, opened at the button of the row it is for. */
export function RowMenu({
  target,
  label,
  actions,
  onClose,
}: {
  target: HTMLButtonElement;
  label: string;
  actions: readonly RowAction[];
  onClose: () => void;
}) {
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (open) return;
        onClose();
        target.focus();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={label}>
          {actions.map((action) => {
            const item = (
              <MenuItem
                key={action.id}
                icon={action.icon}
                disabled={action.disabledReason !== undefined}
                onClick={action.onSelect}
              >
                {action.label}
              </MenuItem>
            );
            return action.disabledReason === undefined ? (
              item
            ) : (
              <Tooltip key={action.id} content={action.disabledReason} relationship="description">
                {item}
              </Tooltip>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
