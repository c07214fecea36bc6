import { Link } from 'wouter';

import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';

import styles from './AccessKeys.module.css';

/** What to use in place of the admin user, and where. */
export function Instead({
  registry,
  level: Heading,
}: {
  registry: RegistryAddress;
  level: 'h2' | 'h3';
}) {
  const { t } = useI18n();
  const words = t.accessKeys;
  return (
    <section>
      <Heading className={styles['subheading']}>{words.instead}</Heading>
      <ul className={styles['list']}>
        <li>
          <Link href={paths.tokens(registry)}>{words.insteadTokens}</Link> {words.insteadTokensText}
        </li>
        <li>
          <Link href={paths.guide(registry)}>{words.insteadEntra}</Link> {words.insteadEntraText}
        </li>
      </ul>
    </section>
  );
}
