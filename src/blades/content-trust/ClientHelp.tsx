import type { ReactNode } from 'react';

import { trustCommands, trustOutputs } from '@/domain/trustCommands';
import { useI18n } from '@/i18n/I18n';
import { CommandLine } from '@/ui/CommandLine';

import styles from './ContentTrust.module.css';

/** What happens off this page: on the machines that sign and pull. */
export function ClientHelp({ loginServer, registry }: { loginServer: string; registry: string }) {
  const { t } = useI18n();
  const words = t.contentTrust;
  const commands = trustCommands(loginServer, registry);
  const outputs = trustOutputs(loginServer);
  return (
    <section className={styles['section']} aria-labelledby="help-heading">
      <h2 id="help-heading" className={styles['heading']}>
        {words.help}
      </h2>
      <Topic title={words.helpSession}>
        <p>{words.helpSessionText}</p>
        <CommandLine label={words.bashSession} command={commands.session} />
        <CommandLine label={words.powerShellSession} command={commands.sessionPowerShell} />
        <CommandLine label={words.oneCommand} command={commands.buildSigned} />
        <CommandLine label={words.notOneCommand} command={commands.buildUnsigned} />
      </Topic>
      <Topic title={words.helpPush}>
        <p>{words.helpPushText}</p>
        <CommandLine label={words.signIn} command={commands.signIn} />
        <CommandLine label={words.push} command={commands.push} />
        <Output text={outputs.push} />
      </Topic>
      <Topic title={words.helpPull}>
        <p>{words.helpPullText}</p>
        <CommandLine label={words.pull} command={commands.pull} />
        <Output text={outputs.pull} />
        <CommandLine label={words.pullUnsigned} command={commands.pullUnsigned} />
        <Output text={outputs.unsigned} />
      </Topic>
      <Topic title={words.helpKeys}>
        <p>{words.helpKeysText}</p>
        <CommandLine label={words.backup} command={commands.backup} />
      </Topic>
      <Topic title={words.helpLost}>
        {words.helpLostText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Topic>
    </section>
  );
}

function Topic({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles['topic']}>
      <summary>{title}</summary>
      <div className={styles['section']}>{children}</div>
    </details>
  );
}

/** What a command prints. */
function Output({ text }: { text: string }) {
  const { t } = useI18n();
  return (
    <figure className={styles['output']}>
      <figcaption>{t.contentTrust.output}</figcaption>
      <pre>
        <samp translate="no">{text}</samp>
      </pre>
    </figure>
  );
}
