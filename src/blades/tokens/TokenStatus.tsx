import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';

import type { Token } from '@/azure/tokens';
import { useI18n } from '@/i18n/I18n';

import styles from './ExpiryText.module.css';

/** Whether a token works; a status that we do not know stands as Azure sent it. */
export function TokenStatus({ token }: { token: Token }) {
  const { t } = useI18n();
  const { status, provisioningState } = token.properties;
  // While Azure works on a token, that is what matters.
  if (provisioningState === 'Deleting')
    return <span className={styles['muted']}>{t.tokens.deletingState}</span>;
  switch (status) {
    case 'enabled':
      return (
        <span className={styles['valid']}>
          <CheckmarkCircleRegular aria-hidden /> {t.tokens.enabled}
        </span>
      );
    case 'disabled':
      return (
        <span className={styles['muted']}>
          <ProhibitedRegular aria-hidden /> {t.tokens.disabled}
        </span>
      );
    default:
      return <bdi>{status ?? t.ui.unknown}</bdi>;
  }
}
