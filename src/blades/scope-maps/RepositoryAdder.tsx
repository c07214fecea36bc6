import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';

import { repositoryProblem, type RepositoryProblem } from '@/domain/repositoryPattern';
import { matches } from '@/domain/search';
import { useI18n } from '@/i18n/I18n';

import styles from './RepositoriesField.module.css';

/** More would only be scrolled past; typing narrows the list. */
const suggestionsShown = 100;

/** Mistakes that typing on does not mend; the others are only named when the name is to be added. */
const lastingProblems: ReadonlySet<RepositoryProblem> = new Set([
  'tooLong',
  'uppercase',
  'wildcardInside',
  'wildcardPart',
  'wildcardMany',
]);

/** Takes the name of a repository or a wildcard, and explains a name that cannot be one. */
export function RepositoryAdder({
  known,
  onAdd,
}: {
  /** Names to suggest. */
  known: readonly string[];
  onAdd: (repository: string) => void;
}) {
  const { t } = useI18n();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const found = repositoryProblem(typed.trim());
  const wrong =
    found !== undefined && (refused || lastingProblems.has(found))
      ? t.scopeMaps.repositoryProblems[found]
      : undefined;

  function add() {
    if (found !== undefined) {
      setRefused(true);
      return;
    }
    setTyped('');
    onAdd(typed.trim());
  }

  return (
    <>
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
                setRefused(false);
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
          .filter((name) => matches(name, typed))
          .slice(0, suggestionsShown)
          .map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
      </datalist>
    </>
  );
}
