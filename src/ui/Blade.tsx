import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';

import { useI18n } from '@/i18n/I18n';

import styles from './Blade.module.css';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/**
 * One blade: where it is (breadcrumb), what it is (title and what kind of thing it belongs to), what
 * can be done (commands) and its content. Sets the document's title, and moves the focus to the
 * heading so that a screen reader says where the reader has arrived.
 */
export function Blade({
  title,
  subtitle,
  crumbs,
  icon,
  commands,
  children,
}: {
  title: string;
  subtitle?: string;
  crumbs: readonly Crumb[];
  icon?: ReactNode;
  commands?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} - ${t.app.name}`;
  }, [title, t]);

  useEffect(() => {
    // A panel that opens with the blade holds the focus already and keeps it.
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);

  return (
    <div className={styles['blade']}>
      {crumbs.length > 0 && (
        <nav aria-label={t.app.breadcrumb}>
          <ol className={styles['crumbs']}>
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <Link href={crumb.href}>{crumb.label}</Link>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <header className={styles['head']}>
        {icon !== undefined && (
          <span className={styles['icon']} aria-hidden="true">
            {icon}
          </span>
        )}
        <div className={styles['titles']}>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            <bdi translate="no">{title}</bdi>
          </h1>
          {subtitle !== undefined && <p className={styles['subtitle']}>{subtitle}</p>}
        </div>
      </header>
      {commands}
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
