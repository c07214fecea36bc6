import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';

import { dockerLogin, type Shell } from '@/domain/commands';
import { useI18n } from '@/i18n/I18n';
import { CommandLine } from '@/ui/CommandLine';

import styles from './AccessKeys.module.css';

/** How to sign in as the admin user: one line that asks for the password. */
export function SignIn({ loginServer, user }: { loginServer: string; user: string }) {
  const { t } = useI18n();
  const [shell, setShell] = useState<Shell>('bash');
  const words = t.tokens.issued;
  return (
    <div className={styles['signIn']}>
      <TabList
        size="small"
        aria-label={words.shell}
        selectedValue={shell}
        onTabSelect={(_, data) => setShell(data.value === 'powershell' ? 'powershell' : 'bash')}
      >
        <Tab value="bash">Bash</Tab>
        <Tab value="powershell">PowerShell</Tab>
      </TabList>
      <CommandLine label={words.signIn} command={dockerLogin({ loginServer, user, shell })} />
      <p className={styles['hint']}>{words.signInHint}</p>
    </div>
  );
}
