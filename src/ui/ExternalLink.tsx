import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './ExternalLink.module.css';

/** A link to somewhere outside of the portal. It opens in a tab of its own, and says so. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <a href={href} target="_blank" rel="noreferrer" className={styles['link']}>
      {children}
      <OpenRegular role="img" aria-hidden={false} aria-label={t.ui.newTab} title={t.ui.newTab} />
    </a>
  );
}
