import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './Message.module.css';

export type Intent = 'info' | 'success' | 'warning' | 'error';

const icons = {
  info: <InfoRegular />,
  success: <CheckmarkCircleRegular />,
  warning: <WarningRegular />,
  error: <ErrorCircleRegular />,
} satisfies Record<Intent, ReactNode>;

/**
 * A message in the flow of a page: colour, icon and a word that says what kind it is. Errors and
 * warnings that appear later interrupt a screen reader (`live="assertive"`), the rest wait.
 */
export function Message({
  intent,
  title,
  live,
  actions,
  children,
}: {
  intent: Intent;
  title?: string;
  live?: 'polite' | 'assertive';
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useI18n();
  const role = live === undefined ? undefined : live === 'assertive' ? 'alert' : 'status';
  return (
    <div className={`${styles['message']} ${styles[intent]}`} role={role}>
      <span className={styles['icon']} role="img" aria-label={t.ui.intents[intent]}>
        {icons[intent]}
      </span>
      <div className={styles['text']}>
        {title !== undefined && <strong className={styles['title']}>{title}</strong>}
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
