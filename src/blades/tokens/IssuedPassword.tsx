import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';

import type { IssuedPassword as Issued } from '@/azure/tokens';
import { dockerLogin, type Shell } from '@/domain/commands';
import { parseAzureDate } from '@/domain/expiry';
import type { PasswordName } from '@/domain/passwords';
import { useI18n } from '@/i18n/I18n';
import { CommandLine } from '@/ui/CommandLine';
import { Message } from '@/ui/Message';
import { SecretBox } from '@/ui/SecretBox';

import styles from './IssuedPassword.module.css';

/** A password that was just generated, shown this once, with what is needed to use it. */
export function IssuedPassword({
  name,
  issued,
  replaced,
  onCopied,
}: {
  name: PasswordName;
  issued: Issued;
  /** Whether it took the place of another one, which needs about a minute to reach all replicas. */
  replaced: boolean;
  onCopied: () => void;
}) {
  const { t, format } = useI18n();
  const expiry = parseAzureDate(issued.expiry);
  return (
    <section className={styles['issued']} aria-label={name}>
      <h3 className={styles['name']} translate="no">
        {name}
      </h3>
      <SecretBox name={name} secret={issued.secret} onCopied={onCopied} />
      <p className={styles['expiry']}>
        {expiry === undefined
          ? t.tokens.issued.never
          : t.tokens.issued.expires(format.dateTime(expiry))}
      </p>
      {replaced && <Message intent="info">{t.tokens.issued.replication}</Message>}
    </section>
  );
}

/** How to sign in with a token: one line that asks for the password. */
export function SignInCommand({ loginServer, token }: { loginServer: string; token: string }) {
  const { t } = useI18n();
  const [shell, setShell] = useState<Shell>('bash');
  return (
    <div>
      <TabList
        size="small"
        aria-label={t.tokens.issued.shell}
        selectedValue={shell}
        onTabSelect={(_, data) => setShell(data.value === 'powershell' ? 'powershell' : 'bash')}
      >
        <Tab value="bash">Bash</Tab>
        <Tab value="powershell">PowerShell</Tab>
      </TabList>
      <CommandLine
        label={t.tokens.issued.signIn}
        command={dockerLogin({ loginServer, user: token, shell })}
      />
      <p className={styles['expiry']}>{t.tokens.issued.signInHint}</p>
    </div>
  );
}
