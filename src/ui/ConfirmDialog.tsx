import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './ConfirmDialog.module.css';
import { SlowNotice } from './SlowNotice';
import { useReturnFocus } from './useReturnFocus';

/**
 * Asks before something that cuts someone off or is lost. It is open while it is rendered; the safe
 * answer has the focus. `typeToConfirm` is for what cannot be undone: the exact name has to be typed.
 */
export function ConfirmDialog({
  title,
  confirm,
  cancel,
  typeToConfirm,
  waiting = false,
  busy = false,
  onConfirm,
  onCancel,
  children,
}: {
  title: string;
  /** The word on the button that does it, such as "Delete". */
  confirm: string;
  cancel?: string;
  typeToConfirm?: string;
  /** Whether what there is to know before answering is still on its way. */
  waiting?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  useReturnFocus();
  const ready = !waiting && (typeToConfirm === undefined || typed === typeToConfirm);

  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        if (!busy) onCancel();
      }}
    >
      <DialogSurface className={styles['surface']}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            // A form inside a panel's form must not submit that one too.
            event.stopPropagation();
            if (ready && !busy) onConfirm();
          }}
        >
          <DialogBody className={styles['body'] ?? ''}>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles['content']}>
              {children}
              {typeToConfirm !== undefined && (
                <Field label={t.ui.typeToConfirm(typeToConfirm)}>
                  <Input
                    value={typed}
                    onChange={(_, data) => setTyped(data.value)}
                    autoComplete="off"
                    spellCheck={false}
                  />
                </Field>
              )}
              {busy && <SlowNotice />}
            </DialogContent>
            <DialogActions>
              <Button type="button" disabledFocusable={busy} onClick={onCancel}>
                {cancel ?? t.ui.cancel}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={!ready || busy}>
                {confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
