import { Button } from '@fluentui/react-components';

import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

import type { ConfigurationProblem, SettingProblem } from './configuration';
import styles from './ConfigurationPage.module.css';
import { StartPage } from './StartFrame';

const example = `{
  "cloud": "AzureCloud",
  "tenant": "contoso.onmicrosoft.com",
  "clientId": "00000000-0000-0000-0000-000000000000"
}`;

/** Why the portal does not start, and what to do about it. Nothing else of it runs. */
export function ConfigurationPage({
  problem,
}: {
  problem: ConfigurationProblem | { readonly kind: 'insecure' | 'demo' };
}) {
  const { t } = useI18n();
  const words = t.signIn.setUp;
  const aboutFile = !['unreachable', 'insecure', 'demo'].includes(problem.kind);
  const title =
    problem.kind === 'missing'
      ? words.title
      : aboutFile
        ? words.brokenTitle
        : words.unreachableTitle;

  return (
    <StartPage title={title}>
      <Message intent="error" live="assertive">
        <p>{words[problem.kind]}</p>
        {problem.kind === 'settings' && (
          <ul className={styles['settings']}>
            {problem.settings.map((one) => (
              <Setting key={one.setting} {...one} />
            ))}
          </ul>
        )}
      </Message>
      {aboutFile && (
        <figure className={styles['figure']}>
          <figcaption>{words.example}</figcaption>
          <pre className={styles['example']}>
            <code translate="no">{example}</code>
          </pre>
        </figure>
      )}
      {aboutFile && <p>{words.whoHelps}</p>}
      <div>
        <Button appearance="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </div>
    </StartPage>
  );
}

function Setting({ setting, what }: SettingProblem) {
  const { t } = useI18n();
  const words = t.signIn.setUp;
  const hint = new Map(Object.entries(words.hints)).get(setting.split('.').at(-1) ?? '');
  const problem = {
    missing: words.missingSetting,
    wrong: words.wrongSetting,
    notKnown: words.notKnownSetting,
  }[what];
  return (
    <li>
      <code translate="no">{setting === '' ? 'config.json' : setting}</code> {problem}
      {what !== 'notKnown' && hint !== undefined && words.withHint(hint)}
    </li>
  );
}
