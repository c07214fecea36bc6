import { useI18n } from '@/i18n/I18n';

import { useNotificationStore, type OperationWords } from './notifications';
import { isProblem, isUncertain } from './useErrorText';
import { useProblemText } from './useProblemText';

/** Follows an operation in the notifications, from its start to its end. Throws what it throws. */
export function useFollow(): <Result>(
  words: OperationWords,
  operation: () => Promise<Result>,
) => Promise<Result> {
  const { t } = useI18n();
  const store = useNotificationStore();
  const problemText = useProblemText();
  return (words, operation) =>
    store.follow(words, operation, (error) => ({
      uncertain: isUncertain(error) ? t.ui.outcomeUnknown(words.running) : undefined,
      text: isProblem(error) ? problemText(error) : '',
    }));
}
