import type { ReactNode } from 'react';

import styles from './CardTable.module.css';

/**
 * A small table. On a narrow screen each row is a card: its parts stand below one another, each under
 * its `data-label`.
 */
export function CardTable({
  label,
  className,
  children,
}: {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <table className={[styles['table'], className].join(' ')} aria-label={label}>
      {children}
    </table>
  );
}
