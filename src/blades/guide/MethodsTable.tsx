import { methodFacts, methods } from '@/domain/authenticationMethods';
import { useGuideI18n } from '@/i18n/useGuideI18n';

import styles from './Section.module.css';

/** Every method with how it signs in, what it is for and where it ends. */
export function MethodsTable() {
  const { t } = useGuideI18n();
  const { table } = t.guide;
  return (
    <section className={styles['section']} aria-labelledby="methods-heading">
      <h2 id="methods-heading" className={styles['heading']}>
        {table.title}
      </h2>
      <table className={styles['table']} aria-labelledby="methods-heading" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col">{table.method}</th>
            <th scope="col">{table.authenticate}</th>
            <th scope="col">{table.scenarios}</th>
            <th scope="col">{table.roleBased}</th>
            <th scope="col">{table.limits}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {methods.map((method) => (
            <tr key={method} role="row">
              <th scope="row" role="rowheader">
                {t.guide.methods[method].name}
              </th>
              <td role="cell" data-label={table.authenticate}>
                <Lines lines={methodFacts[method].ways.map((way) => t.guide.ways[way])} />
              </td>
              <td role="cell" data-label={table.scenarios}>
                <Lines lines={t.guide.methods[method].scenarios} />
              </td>
              <td role="cell" data-label={table.roleBased}>
                {t.guide.access[methodFacts[method].access]}
              </td>
              <td role="cell" data-label={table.limits}>
                <Lines lines={t.guide.methods[method].limits} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
