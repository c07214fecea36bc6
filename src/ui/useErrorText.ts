import { useI18n } from '@/i18n/I18n';

import type { Problem } from './ProblemMessage';
import { useProblemText } from './useProblemText';

/** Whether something that was thrown is a problem that can be told to a person. */
export function isProblem(error: unknown): error is Error & Problem {
  return error instanceof Error && 'kind' in error && 'requestIds' in error;
}

/** Whether nobody knows if what failed did happen. */
export function isUncertain(error: unknown): boolean {
  return isProblem(error) && error.kind === 'unknownOutcome';
}

/** Says in one or two sentences what was thrown; of what is no problem of a service, only that. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useI18n();
  const problemText = useProblemText();
  return (error) => (isProblem(error) ? problemText(error) : t.ui.unexpected);
}
