import { Link } from 'wouter';

import type { Recommendation } from '@/domain/chooseMethod';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useGuideI18n } from '@/i18n/useGuideI18n';
import { Message } from '@/ui/Message';

import styles from './RecommendationCard.module.css';

/** What is recommended, why, what it takes and where it ends. Announced once it is there. */
export function RecommendationCard({
  registry,
  recommendation,
}: {
  registry: RegistryAddress;
  recommendation: Recommendation | undefined;
}) {
  return (
    <div role="status">
      {recommendation !== undefined && (
        <Recommended registry={registry} recommendation={recommendation} />
      )}
    </div>
  );
}

function Recommended({
  registry,
  recommendation: { method, reason, next, role, limited, scopeMap, notAdminUser },
}: {
  registry: RegistryAddress;
  recommendation: Recommendation;
}) {
  const { t } = useGuideI18n();
  const words = t.guide.recommendation;
  const { name, limits } = t.guide.methods[method];
  return (
    <section className={styles['card']} aria-labelledby="recommendation-heading">
      <h2 id="recommendation-heading" className={styles['kind']}>
        {words.title}
      </h2>
      <p className={styles['method']}>{words.use(name)}</p>
      <p>{words.reasons[reason]}</p>
      <ul className={styles['facts']}>
        {role !== undefined && <li>{words.role(role)}</li>}
        {limited && <li>{words.limited}</li>}
        {scopeMap !== undefined && <li>{words.scopeMap[scopeMap]}</li>}
        <li>
          {words.limits}
          <ul className={styles['facts']}>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </li>
        <li>{words.next(t.guide.methods[next].name)}</li>
      </ul>
      {notAdminUser === undefined ? (
        <Message intent="warning" title={words.adminTitle}>
          {words.admin}
        </Message>
      ) : (
        <Message intent="info" title={words.notAdminTitle}>
          {words.notAdmin[notAdminUser]}
        </Message>
      )}
      {method === 'token' && (
        <p>
          <Link href={paths.newToken(registry)}>{words.toTokens}</Link>
        </p>
      )}
    </section>
  );
}
