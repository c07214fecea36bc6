import { Button } from '@fluentui/react-components';

import { useI18n } from '@/i18n/I18n';
import { Message } from './Message';

/** For a part of the portal that failed by a mistake of ours. */
export function UnexpectedError({ onRetry }: { onRetry: () => void }) {
  const { t } = useI18n();
  return (
    <Message
      intent="error"
      live="assertive"
      title={t.app.unexpected}
      actions={
        <>
          <Button onClick={onRetry}>{t.ui.tryAgain}</Button>
          <Button onClick={() => location.reload()}>{t.ui.reload}</Button>
        </>
      }
    >
      {t.app.unexpectedText}
    </Message>
  );
}
