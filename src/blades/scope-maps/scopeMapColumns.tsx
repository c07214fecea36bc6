import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { Link } from 'wouter';

import { isSystemScopeMap, type ScopeMap } from '@/azure/scopeMaps';
import { parseAzureDate } from '@/domain/expiry';
import { onceForEach } from '@/domain/onceForEach';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { parseActions, type RepositoryRule } from '@/domain/scopeMapActions';
import type { Messages } from '@/i18n/en';
import type { Format } from '@/i18n/format';
import type { Column } from '@/ui/DataTable';

import styles from './ScopeMapsPage.module.css';
import type { UsersOfScopeMaps } from './useScopeMapUsers';

/** Repositories that a row names; the others are told by a number. */
const repositoriesShown = 2;

const created = (scopeMap: ScopeMap) => parseAzureDate(scopeMap.properties.creationDate);

/** Sorting thousands of rows asks for the same ones again and again. */
const repositories = onceForEach(
  ({ properties }: ScopeMap): readonly RepositoryRule[] =>
    parseActions(properties.actions).repositories,
);

/** The columns of the table of scope maps. */
export function scopeMapColumns({
  registry,
  users,
  t,
  format,
}: {
  registry: RegistryAddress;
  users: UsersOfScopeMaps;
  t: Messages;
  format: Format;
}): Column<ScopeMap>[] {
  const words = t.scopeMaps;
  return [
    {
      id: 'name',
      title: words.name,
      width: 'minmax(10rem, 2fr)',
      compare: (a, b) => format.compare(a.name, b.name),
      cell: ({ name }) => (
        <Link href={paths.scopeMap(registry, name)} translate="no" title={name}>
          <bdi>{name}</bdi>
        </Link>
      ),
    },
    {
      id: 'type',
      title: words.type,
      width: 'minmax(9rem, 1fr)',
      compare: (a, b) => Number(isSystemScopeMap(a)) - Number(isSystemScopeMap(b)),
      cell: (scopeMap) =>
        isSystemScopeMap(scopeMap) ? (
          <span className={styles['system']}>
            <LockClosedRegular aria-hidden="true" fontSize={16} /> {words.types.system}
          </span>
        ) : (
          words.types.user
        ),
    },
    {
      id: 'repositories',
      title: words.repositories,
      width: 'minmax(10rem, 2fr)',
      compare: (a, b) => repositories(a).length - repositories(b).length,
      cell: (scopeMap) => {
        const all = repositories(scopeMap);
        const more = all.length - repositoriesShown;
        if (all.length === 0) return words.none;
        return (
          <>
            <bdi translate="no">
              {all
                .slice(0, repositoriesShown)
                .map(({ repository }) => repository)
                .join(words.comma)}
            </bdi>
            {more > 0 && ` ${words.andMore(more)}`}
          </>
        );
      },
    },
    {
      id: 'tokens',
      title: words.tokens,
      width: 'minmax(6rem, 1fr)',
      compare: (a, b) => users.of(a.id).tokens.length - users.of(b.id).tokens.length,
      cell: ({ id }) => {
        const { tokens, enabled } = users.of(id);
        if (users.state === 'unknown' && tokens.length === 0) return t.ui.unknown;
        const count =
          enabled === tokens.length
            ? format.number(enabled)
            : words.usedBy(format.number(tokens.length), enabled);
        return users.state === 'complete' ? count : words.atLeast(count);
      },
    },
    {
      id: 'description',
      title: words.description,
      width: 'minmax(10rem, 2fr)',
      compare: (a, b) =>
        format.compare(a.properties.description ?? '', b.properties.description ?? ''),
      cell: ({ properties }) => <bdi>{properties.description}</bdi>,
    },
    {
      id: 'creationDate',
      title: words.creationDate,
      width: 'minmax(12rem, 1.5fr)',
      compare: (a, b) => (created(a)?.getTime() ?? 0) - (created(b)?.getTime() ?? 0),
      cell: (scopeMap) => {
        const at = created(scopeMap);
        return at === undefined ? (scopeMap.properties.creationDate ?? '') : format.dateTime(at);
      },
    },
  ];
}
