import { Field, Input, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './CheckAccess.module.css';
import { Message } from './Message';

export interface CheckedOperation {
  readonly id: string;
  readonly label: string;
  /** Not about one repository, so that none has to be typed. */
  readonly everywhere?: boolean;
}

export interface AccessAnswer {
  readonly allowed: boolean;
  /** Why, one sentence a line. */
  readonly because: readonly string[];
  /** What a client prints that is refused. */
  readonly clientSays?: string | undefined;
}

/**
 * Asks for a repository and an operation, and shows the answer as it is typed. What the answer is,
 * whoever uses this knows.
 */
export function CheckAccess({
  operations,
  suggestions,
  problem,
  answer,
}: {
  operations: readonly CheckedOperation[];
  /** Repositories to choose from; any other can be typed, too. */
  suggestions: readonly string[];
  /** What is wrong with the typed name, in words. */
  problem: (repository: string) => string | undefined;
  answer: (repository: string, operation: string) => AccessAnswer;
}) {
  const { t } = useI18n();
  const headingId = useId();
  const listId = useId();
  const [repository, setRepository] = useState('');
  const [chosen, setChosen] = useState(operations[0]?.id ?? '');
  const everywhere = operations.find(({ id }) => id === chosen)?.everywhere === true;
  const wrong = everywhere || repository === '' ? undefined : problem(repository);
  const answered =
    everywhere || (repository !== '' && wrong === undefined)
      ? answer(repository, chosen)
      : undefined;

  return (
    <section className={styles['check']} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles['heading']}>
        {t.access.check}
      </h2>
      <p>{t.access.checkIntro}</p>
      <div className={styles['question']}>
        <Field
          className={styles['repository'] ?? ''}
          label={t.access.nameToCheck}
          validationMessage={wrong}
          validationState={wrong === undefined ? 'none' : 'error'}
        >
          <Input
            list={listId}
            value={repository}
            disabled={everywhere}
            onChange={(_, data) => setRepository(data.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            translate="no"
          />
        </Field>
        <datalist id={listId}>
          {suggestions.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        <Field label={t.access.operation}>
          <Select value={chosen} onChange={(_, data) => setChosen(data.value)}>
            {operations.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div role="status">
        {answered === undefined ? (
          <p className={styles['waiting']}>{wrong === undefined && t.access.typeRepository}</p>
        ) : (
          <Message
            intent={answered.allowed ? 'success' : 'error'}
            title={answered.allowed ? t.access.allowed : t.access.denied}
          >
            {answered.because.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {answered.clientSays !== undefined && (
              <p>
                {t.access.clientSays}{' '}
                <code translate="no" className={styles['says']}>
                  {answered.clientSays}
                </code>
              </p>
            )}
          </Message>
        )}
      </div>
    </section>
  );
}
