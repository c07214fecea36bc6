import { useState } from 'react';

import { repositoryProblem } from '@/domain/repositoryPattern';
import {
  countActions,
  editedRowProblem,
  maximumActions,
  type RepositoryRule,
} from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';

import { ActionHints } from './ActionHints';
import styles from './RepositoriesField.module.css';
import { RepositoryAdder } from './RepositoryAdder';
import { RepositoryGrid } from './RepositoryGrid';
import { useRepositoryList } from './useRepositoryList';

const nothingStored: ReadonlySet<string> = new Set();

/**
 * The repositories of a scope map and what may be done with each. A repository is added by its name,
 * which need not exist yet.
 */
export function RepositoriesField({
  rules,
  others,
  known,
  stored = nothingStored,
  problem,
  readOnly = false,
  onChange,
}: {
  rules: readonly RepositoryRule[];
  /** Actions that are not on repositories: shown, counted and kept. */
  others: readonly string[];
  /** Repositories that the registry's scope maps name; undefined while not all are there. */
  known: readonly string[] | undefined;
  /** Names, in lower case, that Azure keeps in this scope map already. */
  stored?: ReadonlySet<string>;
  /** What is wrong with the whole, in words; shown after an attempt to submit. */
  problem: string | undefined;
  readOnly?: boolean;
  onChange: (rules: RepositoryRule[]) => void;
}) {
  const { t, format } = useI18n();
  const repositoryList = useRepositoryList();
  const [announcement, setAnnouncement] = useState('');
  const taken = new Set(rules.map((rule) => rule.repository.toLowerCase()));
  const knownNames = new Set(known?.map((name) => name.toLowerCase()));
  const count = countActions(rules, others);
  const tooMany = count > maximumActions;

  function add(repositories: readonly string[]) {
    const fresh = [...new Set(repositories)].filter((name) => !taken.has(name.toLowerCase()));
    if (fresh.length === 0) {
      setAnnouncement(t.scopeMaps.repositoryThere(repositoryList(repositories)));
      return;
    }
    onChange([...rules, ...fresh.map((repository) => ({ repository, actions: new Set<never>() }))]);
    setAnnouncement(t.scopeMaps.repositoryAdded(repositoryList(fresh)));
  }

  return (
    <div className={styles['field']}>
      {!readOnly && (
        <RepositoryAdder
          known={(known ?? []).filter((name) => !taken.has(name.toLowerCase()))}
          onAdd={add}
        />
      )}
      <RepositoryGrid
        rules={rules}
        readOnly={readOnly}
        isNew={(repository) =>
          !readOnly &&
          known !== undefined &&
          repositoryProblem(repository) === undefined &&
          !repository.endsWith('*') &&
          !stored.has(repository.toLowerCase()) &&
          !knownNames.has(repository.toLowerCase())
        }
        problemOf={(rule) => {
          const found = readOnly ? undefined : editedRowProblem(rule, stored);
          if (found === undefined) return undefined;
          if (found !== 'noPermission') return t.scopeMaps.repositoryProblems[found];
          // A row just added is not yet a mistake.
          return problem === undefined ? undefined : t.scopeMaps.noPermission;
        }}
        onChange={onChange}
      />
      {problem !== undefined && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      {others.length > 0 && (
        <section className={styles['others']} aria-label={t.scopeMaps.otherActions}>
          <h3>{t.scopeMaps.otherActions}</h3>
          <p>{t.scopeMaps.otherActionsText}</p>
          <ul translate="no">
            {others.map((action) => (
              <li key={action}>
                <code>{action}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!readOnly && <ActionHints rules={rules} onChange={onChange} onFixed={setAnnouncement} />}
      <p className={tooMany ? styles['problem'] : styles['count']} role="status">
        {tooMany
          ? t.scopeMaps.tooMany(format.number(count), format.number(maximumActions))
          : t.scopeMaps.actionCount(format.number(count), format.number(maximumActions))}
      </p>
      <span className="visually-hidden" role="status">
        {announcement}
      </span>
    </div>
  );
}
