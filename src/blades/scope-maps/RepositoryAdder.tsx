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

/** The names in a text; none of them can hold what stands between them. */
function namesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((name) => name !== '');
}

/** Takes names of repositories and wildcards, and explains a name that cannot be one. */
export function RepositoryAdder({
  known,
  onAdd,
}: {
  /** Names to suggest. */
  known: readonly string[];
  onAdd: (repositories: readonly string[]) => void;
}) {
  const { t } = useI18n();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const names = namesIn(typed);
  const [first] = (names.length === 0 ? [''] : names).flatMap((name) => {
    const problem = repositoryProblem(name);
    return problem === undefined ? [] : [{ name, problem }];
  });
  const wrong = first !== undefined && (refused || lastingProblems.has(first.problem));
  const explanation = first === undefined ? '' : t.scopeMaps.repositoryProblems[first.problem];

  function add() {
    if (first !== undefined) {
      setRefused(true);
      return;
    }
    setTyped('');
    onAdd(names);
  }

  return (
    <>
      <Field
        label={t.scopeMaps.repository}
        hint={t.scopeMaps.repositoryHint}
        validationMessage={
          !wrong ? undefined : names.length > 1 ? `${first.name} – ${explanation}` : explanation
        }
        validationState={wrong ? 'error' : 'none'}
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
              onPaste={(event) => {
                // One line cannot hold line breaks: the names would run into each other.
                const text = event.clipboardData.getData('text');
                if (!/[\r\n]/.test(text)) return;
                event.preventDefault();
                setTyped(namesIn(`${typed} ${text}`).join(' '));
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
