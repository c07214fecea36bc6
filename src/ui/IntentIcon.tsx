import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './IntentIcon.module.css';

export type Intent = 'info' | 'success' | 'warning' | 'error';

const icons = {
  info: <InfoRegular />,
  success: <CheckmarkCircleRegular />,
  warning: <WarningRegular />,
  error: <ErrorCircleRegular />,
} satisfies Record<Intent, ReactNode>;

/** What kind of message stands beside it: a shape, a colour, and a word for screen readers. */
export function IntentIcon({ intent }: { intent: Intent }) {
  const { t } = useI18n();
  return (
    <span
      className={`${styles['icon']} ${styles[intent]}`}
      role="img"
      aria-label={t.ui.intents[intent]}
    >
      {icons[intent]}
    </span>
  );
}
