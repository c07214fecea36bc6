import type { ReactNode } from 'react';

import styles from './Facts.module.css';

/** What there is to know about something, each name beside its value; `columns` fills wide pages. */
export function Facts({
  columns = false,
  children,
}: {
  /** In two columns where there is room. */
  columns?: boolean;
  children: ReactNode;
}) {
  return <dl className={`${styles['facts']} ${columns ? styles['columns'] : ''}`}>{children}</dl>;
}

/** One of `Facts`. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
