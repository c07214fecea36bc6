import { useI18n } from '@/i18n/I18n';
import { type OperationWords, useNotificationStore } from '@/ui/notifications';
import { isProblem, isUncertain } from '@/ui/useErrorText';
import { useProblemText } from '@/ui/useProblemText';

/** What went wrong although the operation came to an end. */
interface Flaw {
  readonly state: 'failed' | 'uncertain';
  /** The title, when it is not the one that goes with the state. */
  readonly title?: string;
  readonly text: string;
}

/** Follows an operation in the notifications, when what it returns may tell of a failure, too. */
export function useFollowOutcome(): <Result>(
  words: OperationWords,
  operation: () => Promise<Result>,
  flawOf: (result: Result) => Flaw | undefined,
) => Promise<Result> {
  const { t } = useI18n();
  const store = useNotificationStore();
  const problemText = useProblemText();

  return async (words, operation, flawOf) => {
    const id = store.add('running', words.running);
    const tell = ({ state, title, text }: Flaw) => {
      const unsure = t.ui.outcomeUnknown(words.running);
      store.update(id, state, title ?? (state === 'failed' ? words.failed : unsure), text);
    };
    try {
      const result = await operation();
      const flaw = flawOf(result);
      if (flaw === undefined) store.update(id, 'done', words.done);
      else tell(flaw);
      return result;
    } catch (error) {
      tell({
        state: isUncertain(error) ? 'uncertain' : 'failed',
        text: isProblem(error) ? problemText(error) : '',
      });
      throw error;
    }
  };
}
