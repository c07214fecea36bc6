import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

/** Milliseconds: what Microsoft Entra ID itself allows for between clocks. */
const tolerated = 5 * 60_000;

/** Says that this computer's clock is wrong: the portal shows by it when passwords expire. */
export function ClockWarning({ ahead }: { ahead: number | undefined }) {
  const { t, format } = useI18n();
  if (ahead === undefined || Math.abs(ahead) < tolerated) return null;
  return (
    <Message intent="warning" title={t.signIn.clockTitle}>
      <p>{t.signIn.clockText(format.number(Math.round(Math.abs(ahead) / 60_000)))}</p>
    </Message>
  );
}
