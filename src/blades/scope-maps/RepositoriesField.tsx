import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';

import {
  countActions,
  maximumActions,
  type RepositoryRule,
  rowProblem,
} from '@/domain/scopeMapActions';
import { repositoryProblem } from '@/domain/repositoryPattern';
import { useI18n } from '@/i18n/I18n';

import styles from './RepositoriesField.module.css';
import { RepositoryGrid } from './RepositoryGrid';

/**
 * The repositories of a scope map and what may be done with each. A repository is added by its name,
 * which need not exist yet.
 */
export function RepositoriesField({
  rules,
  known,
  problem,
  onChange,
}: {
  rules: readonly RepositoryRule[];
  /** Names to suggest. */
  known: readonly string[];
  /** What is wrong with the whole, in words; shown after an attempt to submit. */
  problem: string | undefined;
  onChange: (rules: RepositoryRule[]) => void;
}) {
  const { t, format } = useI18n();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [announcement, setAnnouncement] = useState('');
  const taken = new Set(rules.map((rule) => rule.repository.toLowerCase()));

  function add() {
    const repository = typed.trim();
    const found = repositoryProblem(repository);
    if (found !== undefined) {
      setWrong(t.scopeMaps.repositoryProblems[found]);
      return;
    }
    setWrong(undefined);
    setTyped('');
    if (taken.has(repository.toLowerCase())) {
      setAnnouncement(t.scopeMaps.repositoryThere(repository));
      return;
    }
    onChange([...rules, { repository, actions: new Set() }]);
    setAnnouncement(t.scopeMaps.repositoryAdded(repository));
  }

  return (
    <div className={styles['field']}>
      <Field
        label={t.scopeMaps.repository}
        hint={t.scopeMaps.repositoryHint}
        validationMessage={wrong}
        validationState={wrong === undefined ? 'none' : 'error'}
      >
        {(fieldProps) => (
          <div className={styles['adder']}>
            <Input
              {...fieldProps}
              className={styles['input'] ?? ''}
              value={typed}
              list={listId}
              onChange={(_, data) => {
                setTyped(data.value);
                setWrong(undefined);
              }}
              onKeyDown={(event) => {
                // While a word is being composed (Chinese, Japanese) Enter belongs to the composition.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add();
              }}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              translate="no"
            />
            <Button onClick={add}>{t.scopeMaps.addRepository}</Button>
          </div>
        )}
      </Field>
      <datalist id={listId}>
        {known
          .filter((name) => !taken.has(name.toLowerCase()))
          .map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
      </datalist>
      <RepositoryGrid
        rules={rules}
        problemOf={(rule) => {
          const found = rowProblem(rule);
          if (found === undefined || problem === undefined) return undefined;
          return found === 'noPermission'
            ? t.scopeMaps.noPermission
            : t.scopeMaps.repositoryProblems[found];
        }}
        onChange={onChange}
      />
      {problem !== undefined && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <p className={styles['count']}>
        {t.scopeMaps.actionCount(format.number(countActions(rules)), format.number(maximumActions))}
      </p>
      <span className="visually-hidden" role="status">
        {announcement}
      </span>
    </div>
  );
}
