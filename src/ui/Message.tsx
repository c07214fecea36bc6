import type { ReactNode } from 'react';

import { type Intent, IntentIcon } from './IntentIcon';
import styles from './Message.module.css';

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
  const role = live === undefined ? undefined : live === 'assertive' ? 'alert' : 'status';
  return (
    <div className={`${styles['message']} ${styles[intent]}`} role={role}>
      <IntentIcon intent={intent} />
      <div className={styles['text']}>
        {title !== undefined && <strong className={styles['title']}>{title}</strong>}
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
