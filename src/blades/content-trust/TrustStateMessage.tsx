import { type ContentTrust, enablingEnded, removal } from '@/domain/contentTrust';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

/** What the state of content trust at this registry means, and what to do. */
export function TrustStateMessage({ trust }: { trust: ContentTrust }) {
  const { t, format } = useI18n();
  const words = t.contentTrust.states;
  const since = format.announcedDay(enablingEnded);
  const end = format.announcedDay(removal);
  switch (trust.kind) {
    case 'enabled':
      return (
        <Message intent="warning" title={words.enabledTitle(end, trust.daysLeft)}>
          {words.enabled}
        </Message>
      );
    case 'disabled':
      return (
        <Message intent="info" title={words.disabledTitle}>
          {words.disabled(since, end)}
        </Message>
      );
    case 'notPremium':
      return (
        <Message intent="info" title={words.notPremiumTitle}>
          {words.notPremium(trust.plan ?? t.ui.unknown, since)}
        </Message>
      );
    case 'customerManagedKey':
      return (
        <Message intent="info" title={words.encryptedTitle}>
          {words.encrypted}
        </Message>
      );
    case 'removed':
      return (
        <Message intent="info" title={words.removedTitle}>
          {words.removed(end)}
        </Message>
      );
    case 'unknown':
      return (
        <Message intent="warning" title={words.unknownTitle}>
          {words.unknown(trust.status)}
        </Message>
      );
  }
}
