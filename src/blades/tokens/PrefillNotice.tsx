import type { Token } from '@/azure/tokens';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

import type { Prefill } from './createLink';

/** Says that a form was not filled in by the person who sees it, and what was left out. */
export function PrefillNotice({
  prefill,
  source,
}: {
  prefill: Prefill | undefined;
  source: Token | undefined;
}) {
  const { t, format } = useI18n();
  if (prefill === undefined) return null;
  if (source !== undefined) {
    return (
      <Message intent="info" live="polite">
        <bdi>{t.tokens.prefilledFrom(source.name)}</bdi>
      </Message>
    );
  }
  return (
    <Message intent={prefill.copyOf === undefined ? 'info' : 'warning'} live="polite">
      <p>
        {prefill.copyOf === undefined ? t.tokens.prefilled : t.tokens.copyMissing(prefill.copyOf)}
      </p>
      {prefill.leftOut.length > 0 && (
        <p>
          <bdi>{t.tokens.repositoriesLeftOut(format.list(prefill.leftOut))}</bdi>
        </p>
      )}
    </Message>
  );
}
