import { BoxRegular } from '@fluentui/react-icons/svg/box';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { KeyMultipleRegular } from '@fluentui/react-icons/svg/key-multiple';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';

import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import { useI18n } from '@/i18n/I18n';

import { registryAt } from './registryAt';
import styles from './RegistryMenu.module.css';

interface Entry {
  readonly label: (t: Messages) => string;
  readonly path: (registry: RegistryAddress) => string;
  readonly icon: ReactElement;
}

/** The menu of a registry: its blades in the Azure portal's order and groups. */
const groups: readonly { title?: (t: Messages) => string; entries: readonly Entry[] }[] = [
  {
    entries: [{ label: (t) => t.overview.title, path: paths.overview, icon: <BoxRegular /> }],
  },
  {
    title: (t) => t.registry.settings,
    entries: [{ label: (t) => t.accessKeys.title, path: paths.accessKeys, icon: <KeyRegular /> }],
  },
  {
    title: (t) => t.registry.repositoryPermissions,
    entries: [
      { label: (t) => t.tokens.title, path: paths.tokens, icon: <KeyMultipleRegular /> },
      { label: (t) => t.scopeMaps.title, path: paths.scopeMaps, icon: <ShieldKeyholeRegular /> },
    ],
  },
  {
    title: (t) => t.registry.policies,
    entries: [
      {
        label: (t) => t.contentTrust.title,
        path: paths.contentTrust,
        icon: <ShieldCheckmarkRegular />,
      },
    ],
  },
  {
    title: (t) => t.registry.help,
    entries: [
      { label: (t) => t.registry.guide, path: paths.guide, icon: <BookQuestionMarkRegular /> },
    ],
  },
];

export function RegistryMenu({ open, onNavigate }: { open: boolean; onNavigate: () => void }) {
  const { t } = useI18n();
  const [location] = useLocation();
  const registry = registryAt(location);
  if (registry === undefined) return null;

  return (
    <nav aria-label={t.registry.menu} className={`${styles['menu']} ${open ? styles['open'] : ''}`}>
      {groups.map(({ title, entries }) => (
        <div key={entries[0]?.path(registry)} className={styles['group']}>
          {title !== undefined && <h2 className={styles['title']}>{title(t)}</h2>}
          <ul>
            {entries.map((entry) => {
              const path = entry.path(registry);
              const current = decodeURI(path).toLowerCase();
              const here = location.toLowerCase();
              return (
                <li key={path}>
                  <Link
                    href={path}
                    className={styles['entry'] ?? ''}
                    aria-current={
                      here === current || here.startsWith(`${current}/`) ? 'page' : undefined
                    }
                    onClick={onNavigate}
                  >
                    <span aria-hidden="true" className={styles['icon']}>
                      {entry.icon}
                    </span>
                    {entry.label(t)}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
