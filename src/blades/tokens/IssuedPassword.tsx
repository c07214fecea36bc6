import { Spinner } from '@fluentui/react-components';
import { Suspense } from 'react';

import type { IssuedPassword as Issued } from '@/azure/tokens';
import { expiryOf } from '@/domain/expiry';
import type { PasswordName } from '@/domain/passwords';
import { useI18n } from '@/i18n/I18n';
import { lazily } from '@/ui/lazily';
import { Message } from '@/ui/Message';
import { PartBoundary } from '@/ui/PartBoundary';
import { SecretBox } from '@/ui/SecretBox';
import { useNow } from '@/ui/useNow';

import styles from './IssuedPassword.module.css';

const TokenHandOff = lazily(async () => (await import('./TokenHandOff')).TokenHandOff);

/** A password that was just generated, shown this once, with what is needed to use it. */
export function IssuedPassword({
  name,
  issued,
  replaced,
  gone,
  onCopied,
}: {
  name: PasswordName;
  issued: Issued;
  /** Whether it took the place of another one, which needs about a minute to reach all replicas. */
  replaced: boolean;
  /** Whether it is not kept any more, because nobody has touched the page for long. */
  gone: boolean;
  onCopied: () => void;
}) {
  const { t, format } = useI18n();
  const now = useNow();
  const expiry = expiryOf(issued, now);
  return (
    <section className={styles['issued']} aria-label={name}>
      <h3 className={styles['name']} translate="no">
        {name}
      </h3>
      {gone ? (
        <Message intent="warning" live="polite">
          {t.tokens.issued.gone}
        </Message>
      ) : (
        <SecretBox name={name} secret={issued.secret} onCopied={onCopied} />
      )}
      <p className={styles['expiry']}>
        {'at' in expiry
          ? t.tokens.issued.expires(format.dateTime(expiry.at))
          : expiry.kind === 'unreadable'
            ? t.tokens.issued.expires(expiry.text)
            : t.tokens.issued.never}
      </p>
      {replaced && <Message intent="info">{t.tokens.issued.replication}</Message>}
    </section>
  );
}

/** How to use a token's password: commands that ask for it, and files that need it. */
export function SignInCommand({
  loginServer,
  token,
  issued,
  onTaken,
}: {
  loginServer: string;
  token: string;
  issued: readonly { readonly name: string; readonly issued: Issued }[];
  /** Told when a file with this password was copied or downloaded. */
  onTaken: (name: string) => void;
}) {
  const { t } = useI18n();
  return (
    <section className={styles['issued']} aria-labelledby="hand-off-heading">
      <h3 id="hand-off-heading" className={styles['name']}>
        {t.commands.kit.title}
      </h3>
      <PartBoundary>
        <Suspense fallback={<Spinner size="tiny" label={t.ui.loading} />}>
          <TokenHandOff
            loginServer={loginServer}
            token={token}
            secrets={issued.map(({ name, issued: { secret } }) => ({ name, secret }))}
            onTaken={onTaken}
          />
        </Suspense>
      </PartBoundary>
    </section>
  );
}
