import { Button } from '@fluentui/react-components';

import { useI18n } from '@/i18n/I18n';

import { Message } from './Message';
import { type Problem, ProblemMessage } from './ProblemMessage';
import styles from './ListStatus.module.css';

/** How much of a list has arrived, how much of it is shown, and what is missing. */
export function ListStatus({
  list,
  shown,
  count,
  onRetry,
}: {
  list:
    | {
        readonly items: readonly unknown[];
        readonly complete: boolean;
        readonly unreadable: number;
        readonly problem?: Problem | undefined;
      }
    | undefined;
  /** How many rows are on screen after filtering. */
  shown: number;
  /** Says a number of these things: "3 tokens". */
  count: (number: number) => string;
  onRetry: () => void;
}) {
  const { t, format } = useI18n();
  if (list === undefined) return null;
  const total = list.items.length;
  return (
    <>
      <p className={styles['count']} role="status">
        {shown === total ? count(total) : t.ui.shownOf(count(shown), format.number(total))}
        {!list.complete && list.problem === undefined && ` ${t.ui.moreComing}`}
      </p>
      {list.problem !== undefined && (
        <div className={styles['wide']}>
          <ProblemMessage
            title={t.ui.listStopped(count(total))}
            problem={list.problem}
            actions={<Button onClick={onRetry}>{t.ui.loadRest}</Button>}
          />
        </div>
      )}
      {list.unreadable > 0 && (
        <div className={styles['wide']}>
          <Message intent="warning" live="polite">
            {t.ui.unreadableEntries(list.unreadable)}
          </Message>
        </div>
      )}
    </>
  );
}
