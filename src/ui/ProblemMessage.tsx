import type { ReactNode } from 'react';

import type { Messages } from '@/i18n/en';
import { useI18n } from '@/i18n/I18n';

import { CopyButton } from './CopyButton';
import { Message } from './Message';
import styles from './ProblemMessage.module.css';

/** Something that a service refused or that went wrong on the way, as far as a reader needs it. */
export interface Problem {
  readonly kind: keyof Messages['problems'];
  readonly code?: string | undefined;
  readonly serviceMessage?: string | undefined;
  readonly requestIds?: {
    readonly client: string;
    readonly service?: string | undefined;
    readonly correlation?: string | undefined;
  };
}

/**
 * Says what went wrong, what that means and what to do; below, the service's own code and words as
 * text, and the request id to give to support.
 */
export function ProblemMessage({
  title,
  problem,
  actions,
  quiet = false,
}: {
  title: string;
  problem: Problem;
  actions?: ReactNode;
  /** For a place that comes and goes with scrolling: it is announced elsewhere. */
  quiet?: boolean;
}) {
  const { t } = useI18n();
  const uncertain = problem.kind === 'unknownOutcome';
  const requestId =
    problem.requestIds?.correlation ?? problem.requestIds?.service ?? problem.requestIds?.client;
  return (
    <Message
      intent={uncertain ? 'warning' : 'error'}
      // What a title such as "was not created" claims, nobody knows then.
      title={uncertain ? t.ui.operationStates.uncertain : title}
      {...(!quiet && { live: 'assertive' })}
      actions={actions}
    >
      <p>{t.problems[problem.kind]}</p>
      {(problem.code !== undefined || problem.serviceMessage !== undefined) && (
        <p className={styles['service']}>
          {t.ui.serviceSaid}{' '}
          <bdi>
            {problem.code !== undefined && <code>{problem.code}</code>} {problem.serviceMessage}
          </bdi>
        </p>
      )}
      {requestId !== undefined && requestId !== '' && (
        <p className={styles['request']}>
          {t.ui.requestId} <code>{requestId}</code>
          <CopyButton label={t.ui.copyOf(t.ui.requestId)} read={() => requestId} />
        </p>
      )}
    </Message>
  );
}
