import { Field } from '@fluentui/react-components';
import { type SyntheticEvent, useId, useState } from 'react';

import type { Cloud } from '@/azure/cloud';
import type { TokenProblem, TokenSession } from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { CommandLine } from '@/ui/CommandLine';

import styles from './AccessTokenField.module.css';

/**
 * Takes an access token. What is pasted never becomes the field's value; what gets in otherwise (by
 * dropping it) is taken out at once. React never holds it.
 */
export function AccessTokenField({ session, cloud }: { session: TokenSession; cloud: Cloud }) {
  const { t } = useI18n();
  const hint = useId();
  const [problem, setProblem] = useState<TokenProblem>();

  function take(event: SyntheticEvent, text: string) {
    event.preventDefault();
    setProblem(session.accept(text));
  }

  return (
    <>
      <CommandLine
        label={t.signIn.command}
        command={`az account get-access-token --resource ${cloud.resourceManager}/ --query accessToken --output tsv`}
      />
      <Field
        label={t.signIn.accessToken}
        validationState={problem === undefined ? 'none' : 'error'}
        validationMessage={problem === undefined ? null : t.signIn.tokenProblems[problem]}
      >
        {(field) => (
          <>
            <textarea
              {...field}
              aria-describedby={`${hint} ${field['aria-describedby'] ?? ''}`.trim()}
              className={styles['field']}
              rows={3}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="off"
              spellCheck={false}
              onPaste={(event) => take(event, event.clipboardData.getData('text/plain'))}
              onInput={(event) => {
                const area = event.currentTarget;
                const text = area.value;
                area.value = '';
                take(event, text);
              }}
            />
            <p id={hint} className={styles['hint']}>
              {t.signIn.tokenHint}
            </p>
          </>
        )}
      </Field>
    </>
  );
}
