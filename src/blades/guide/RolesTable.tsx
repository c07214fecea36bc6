import { honoured, type Role, type RoleMode, roles } from '@/domain/authenticationMethods';
import { useGuideI18n } from '@/i18n/useGuideI18n';

import styles from './Section.module.css';

/** Azure's roles for a registry, what each allows, and whether this registry honours it. */
export function RolesTable({ mode }: { mode: RoleMode }) {
  const { t } = useGuideI18n();
  const words = t.guide.roles;

  function here(role: Role): string {
    if (honoured(role, mode)) return words.honoured;
    return mode === 'abac' ? words.ignored : words.needsAbac;
  }

  return (
    <section className={styles['section']} aria-labelledby="roles-heading">
      <h2 id="roles-heading" className={styles['heading']}>
        {words.title}
      </h2>
      <p className={styles['text']}>{words.intro}</p>
      <table className={styles['table']} aria-labelledby="roles-heading" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col">{words.role}</th>
            <th scope="col">{words.allows}</th>
            <th scope="col">{words.here}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {roles.map((role) => (
            <tr key={role} role="row">
              <th scope="row" role="rowheader" translate="no">
                {role}
              </th>
              <td role="cell" data-label={words.allows}>
                {words.texts[role]}
              </td>
              <td role="cell" data-label={words.here}>
                {here(role)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
