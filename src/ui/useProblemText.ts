import { useI18n } from '@/i18n/I18n';

import type { Problem } from './ProblemMessage';

/** Says in one or two sentences what went wrong, for places too small for a `ProblemMessage`. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useI18n();
  return ({ kind, code, serviceMessage }) =>
    [t.problems[kind], code, serviceMessage].filter((part) => part !== undefined).join(' ');
}
