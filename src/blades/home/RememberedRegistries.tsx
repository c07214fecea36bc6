import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { StarRegular } from '@fluentui/react-icons/svg/star';
import { Link } from 'wouter';

import { paths } from '@/domain/paths';
import { isAmong, rememberedKeys } from '@/domain/remembered';
import { parseRegistryId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { useRemembered } from '@/ui/useRemembered';

import styles from './RememberedRegistries.module.css';

/** The favorites, and the registries that were open last. Nothing when there are none. */
export function RememberedRegistries() {
  const { t } = useI18n();
  const [favorites] = useRemembered(rememberedKeys.favorites);
  const [recent] = useRemembered(rememberedKeys.recent);
  const others = recent.filter((id) => !isAmong(favorites, id));
  if (favorites.length + others.length === 0) return null;

  return (
    <nav aria-label={t.home.remembered} className={styles['remembered']}>
      <ul className={styles['list']}>
        {[...favorites, ...others].map((id, index) => {
          const address = parseRegistryId(id);
          if (address === undefined) return null;
          const favorite = index < favorites.length;
          return (
            <li key={id}>
              <Link href={paths.overview(address)} className={styles['entry'] ?? ''}>
                <span
                  role="img"
                  aria-label={favorite ? t.home.favorite : t.home.recent}
                  className={styles['icon']}
                >
                  {favorite ? <StarRegular /> : <HistoryRegular />}
                </span>
                <bdi translate="no">{address.registry}</bdi>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
