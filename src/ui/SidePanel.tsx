import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import { ConfirmDialog } from './ConfirmDialog';
import { type Loss, useLeaveGuard } from './leaving';
import styles from './SidePanel.module.css';
import { SlowNotice } from './SlowNotice';
import { useReturnFocus } from './useReturnFocus';

/**
 * A panel over the page, from the side, for creating and changing one thing. It is open while it is
 * rendered. Escape, the cross and a click beside it ask `onClose`; while `dirty` says what would be
 * lost, they ask the person first, and so do links and the Back button.
 */
export function SidePanel({
  title,
  dirty,
  busy = false,
  asking: askedFor = false,
  onAnswered,
  onClose,
  footer,
  children,
}: {
  title: string;
  /** What closing would lose, as a question and its consequence; undefined when nothing. */
  dirty?: Loss | undefined;
  /** Whether a change is on its way: closing asks first, because its result would not be seen. */
  busy?: boolean;
  /** Asks now what `dirty` says, for a button in the footer that closes, too. */
  asking?: boolean;
  onAnswered?: () => void;
  onClose: () => void;
  footer: ReactNode;
  children: ReactNode;
}) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  useReturnFocus();
  const loss = busy ? t.ui.leaving.busy : dirty;
  useLeaveGuard(loss);

  function close() {
    if (loss === undefined) onClose();
    else setAsking(true);
  }

  return (
    <OverlayDrawer
      open
      position="end"
      className={styles['panel']}
      aria-label={title}
      onOpenChange={close}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t.ui.close}
              onClick={close}
            />
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles['body']}>{children}</DrawerBody>
      <DrawerFooter className={styles['footer']}>
        {footer}
        {busy && <SlowNotice />}
      </DrawerFooter>
      {(asking || askedFor) && loss !== undefined && (
        <ConfirmDialog
          title={loss.title}
          confirm={loss.confirm}
          cancel={t.ui.goBack}
          onConfirm={onClose}
          onCancel={() => {
            setAsking(false);
            onAnswered?.();
          }}
        >
          {loss.text}
        </ConfirmDialog>
      )}
    </OverlayDrawer>
  );
}
