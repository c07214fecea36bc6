import { Field, Select, Tab, TabList } from '@fluentui/react-components';
import { Link } from 'wouter';

import { type Method, methods, type RoleMode } from '@/domain/authenticationMethods';
import { readMethod } from '@/domain/chooseMethod';
import type { Shell } from '@/domain/commands';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { signInSteps } from '@/domain/signInSteps';
import { useGuideI18n } from '@/i18n/useGuideI18n';
import { CommandLine } from '@/ui/CommandLine';
import { Message } from '@/ui/Message';

import styles from './Instructions.module.css';
import section from './Section.module.css';

/** How to sign in with one method at this registry, step by step, in the reader's shell. */
export function Instructions({
  registry,
  loginServer,
  mode,
  access,
  method,
  shell,
  onMethod,
  onShell,
}: {
  registry: RegistryAddress;
  loginServer: string | undefined;
  mode: RoleMode;
  access: 'pull' | 'push';
  method: Method;
  shell: Shell;
  onMethod: (method: Method) => void;
  onShell: (shell: Shell) => void;
}) {
  const { t } = useGuideI18n();
  const words = t.guide.instructions;
  const steps =
    loginServer === undefined
      ? []
      : signInSteps(method, { registry, loginServer, mode, access, shell });
  const placeholders = steps.some(({ command }) => /<[a-z-]+>/.test(command ?? ''));

  return (
    <section className={section['section']} aria-labelledby="instructions-heading">
      <h2 id="instructions-heading" className={section['heading']}>
        {words.title}
      </h2>
      <div className={styles['choices']}>
        <Field label={words.method} className={styles['method'] ?? ''}>
          <Select
            value={method}
            onChange={(_, { value }) => {
              const chosen = readMethod(value);
              if (chosen !== undefined) onMethod(chosen);
            }}
          >
            {methods.map((one) => (
              <option key={one} value={one}>
                {t.guide.methods[one].name}
              </option>
            ))}
          </Select>
        </Field>
        <TabList
          size="small"
          aria-label={words.shell}
          selectedValue={shell}
          onTabSelect={(_, { value }) => onShell(value === 'powershell' ? 'powershell' : 'bash')}
        >
          <Tab value="bash">Bash</Tab>
          <Tab value="powershell">PowerShell</Tab>
        </TabList>
      </div>
      {loginServer === undefined ? (
        <Message intent="warning">{words.noLoginServer}</Message>
      ) : (
        <ol className={styles['steps']}>
          {steps.map(({ id, command }) => (
            <li key={id}>
              {command === undefined ? (
                <Link href={paths.newToken(registry)}>{words.steps[id]}</Link>
              ) : (
                <CommandLine label={words.steps[id]} command={command} />
              )}
            </li>
          ))}
        </ol>
      )}
      {placeholders && <p className={section['text']}>{words.replace}</p>}
      <p className={section['text']}>{words.lifetime}</p>
      <h3>{t.guide.trouble.title}</h3>
      <dl className={styles['trouble']}>
        {t.guide.trouble.items.map(({ term, text }) => (
          <div key={term}>
            <dt>
              <code translate="no">{term}</code>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
