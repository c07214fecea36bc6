import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { Fragment, useMemo, useState } from 'react';

import { effectivePermissions } from '@/domain/permissions';
import { parseActions, repositoryActions } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

import styles from './EffectivePermissions.module.css';

/** Longer scope maps show these first. */
const rowsShown = 25;

/** What a scope map comes to: in words, and as a grid that names the rule behind each permission. */
export function EffectivePermissions({ actions }: { actions: readonly string[] }) {
  const { t, format } = useI18n();
  const [all, setAll] = useState(false);
  const { repositories } = useMemo(() => parseActions(actions), [actions]);
  const rows = useMemo(
    () =>
      (all ? repositories : repositories.slice(0, rowsShown)).map(({ repository }) => ({
        repository,
        permissions: effectivePermissions(actions, repository),
      })),
    [actions, repositories, all],
  );
  const cannotPush = rows.some(
    ({ permissions }) => permissions.has('content/write') && !permissions.has('content/read'),
  );
  const nameOf = (repository: string) =>
    repository === '*' ? t.access.allRepositories : repository;

  return (
    <section className={styles['section']} aria-labelledby="permissions-heading">
      <h2 id="permissions-heading" className={styles['heading']}>
        {t.access.permissions}
      </h2>
      {repositories.length === 0 ? (
        <p>{t.access.nothing}</p>
      ) : (
        <>
          <p>{t.access.permissionsIntro}</p>
          <ul className={styles['words']}>
            {rows.map(({ repository, permissions }) => (
              <li key={repository}>
                <bdi>
                  {t.access.sentence(
                    nameOf(repository),
                    format.list([...permissions.keys()].map((action) => t.access.words[action])),
                  )}
                </bdi>
              </li>
            ))}
          </ul>
          <div
            className={styles['scroller']}
            role="group"
            aria-labelledby="permissions-heading"
            // To be scrolled sideways with the keyboard on a narrow screen.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <table className={styles['grid']} aria-label={t.access.permissions}>
              <thead>
                <tr>
                  <th scope="col">{t.access.repository}</th>
                  {repositoryActions.map((action) => (
                    <th key={action} scope="col" translate="no">
                      {action}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ repository, permissions }) => (
                  <tr key={repository}>
                    <th scope="row" translate="no">
                      <bdi>{repository}</bdi>
                    </th>
                    {repositoryActions.map((action) => {
                      const rules = permissions.get(action);
                      return (
                        <td key={action}>
                          {rules === undefined ? (
                            <span className={styles['no']}>
                              <span aria-hidden>–</span>
                              <span className="visually-hidden">{t.access.notAllowed}</span>
                            </span>
                          ) : (
                            <Fragment>
                              <CheckmarkRegular aria-hidden className={styles['yes']} />
                              <span className="visually-hidden">{t.access.allowed} </span>
                              <span className={styles['rule']} translate="no">
                                {t.access.byRule(format.list(rules))}
                              </span>
                            </Fragment>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {rows.length < repositories.length && (
            <Button className={styles['more'] ?? ''} onClick={() => setAll(true)}>
              {t.access.showAll(repositories.length)}
            </Button>
          )}
          {cannotPush && <Message intent="info">{t.access.pushNeedsRead}</Message>}
        </>
      )}
    </section>
  );
}
