import { Button, ProgressBar, SearchBox } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { BoxRegular } from '@fluentui/react-icons/svg/box';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { StarRegular } from '@fluentui/react-icons/svg/star';
import { StarOffRegular } from '@fluentui/react-icons/svg/star-off';
import { useMemo } from 'react';
import { useLocation } from 'wouter';

import type { Registry } from '@/azure/registries';
import { paths } from '@/domain/paths';
import { isAmong, rememberedKeys, toggled } from '@/domain/remembered';
import { parseRegistryId } from '@/domain/resourceId';
import { matches } from '@/domain/search';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { DataTable } from '@/ui/DataTable';
import { ListStatus } from '@/ui/ListStatus';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { SlowNotice } from '@/ui/SlowNotice';
import { sorted } from '@/ui/sort';
import type { RowAction } from '@/ui/RowMenu';
import { useListAddress } from '@/ui/useListAddress';
import { useRemembered } from '@/ui/useRemembered';

import styles from './HomePage.module.css';
import { RememberedRegistries } from './RememberedRegistries';
import { registryColumns } from './registryColumns';
import { SubscriptionHeading } from './SubscriptionHeading';
import { useRegistryGroups } from './useRegistryGroups';

/** Where the portal starts: the registries of all subscriptions that the user can read. */
export function HomePage() {
  const { t, format } = useI18n();
  const { groups, problem, loading, refresh } = useRegistryGroups();
  const { filter, sort, setFilter, setSort } = useListAddress({
    column: 'name',
    order: 'ascending',
  });
  const [, navigate] = useLocation();
  const [favorites, changeFavorites] = useRemembered(rememberedKeys.favorites);
  const columns = useMemo(() => registryColumns({ t, format }), [t, format]);

  const shown = groups
    .map((group) => ({
      ...group,
      rows: sorted(group.registries, columns, sort).filter(({ name }) => matches(name, filter)),
    }))
    // One that could not be read may have what the filter looks for.
    .filter(({ rows, problem: failed }) => rows.length > 0 || failed !== undefined);
  const rows = shown.flatMap((group) => group.rows);
  const all = groups.flatMap(({ registries }) => registries);
  const failed = groups.filter((group) => group.problem !== undefined).length;
  // Who could not be asked may have registries: that there are none would not be true.
  const nothingKnown = all.length === 0 && (problem !== undefined || failed > 0);
  const empty = groups.filter(
    ({ registries, loading: coming, problem: wrong }) =>
      registries.length === 0 && !coming && wrong === undefined,
  ).length;

  function rowActions(registry: Registry): RowAction[] {
    const favorite = isAmong(favorites, registry.id);
    const address = parseRegistryId(registry.id);
    return [
      ...(address === undefined
        ? []
        : [
            {
              id: 'open',
              label: t.home.open,
              icon: <OpenRegular />,
              onSelect: () => navigate(paths.overview(address)),
            },
          ]),
      {
        id: 'favorite',
        label: favorite ? t.home.removeFavorite : t.home.addFavorite,
        icon: favorite ? <StarOffRegular /> : <StarRegular />,
        onSelect: () => changeFavorites((list) => toggled(list, registry.id)),
      },
    ];
  }

  return (
    <Blade
      title={t.home.registries}
      crumbs={[]}
      icon={<BoxRegular />}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command icon={<ArrowClockwiseRegular />} label={t.ui.refresh} onClick={refresh} />
        </CommandBar>
      }
    >
      <p>{t.home.intro}</p>
      <RememberedRegistries />
      {problem !== undefined && (
        <ProblemMessage
          title={t.home.subscriptionsFailed}
          problem={problem}
          actions={<Button onClick={refresh}>{t.ui.tryAgain}</Button>}
        />
      )}
      <div className={styles['filters']}>
        <SearchBox
          className={styles['filter'] ?? ''}
          aria-label={t.ui.filterByName}
          placeholder={t.ui.filterByName}
          value={filter}
          onChange={(_, data) => setFilter(data.value)}
        />
        <ListStatus
          list={
            nothingKnown
              ? undefined
              : {
                  items: all,
                  complete: !loading,
                  unreadable: groups.reduce((sum, { unreadable }) => sum + unreadable, 0),
                }
          }
          shown={rows.length}
          count={t.home.count}
          onRetry={refresh}
        />
        {loading && <SlowNotice />}
        <p className={styles['aside']} role="status">
          {!loading && failed > 0 && (
            <strong>{t.home.someFailed(failed, format.number(groups.length))} </strong>
          )}
          {!loading && empty > 0 && filter === '' && t.home.withoutRegistry(empty)}
        </p>
      </div>
      <div className={styles['progress']}>
        {loading && <ProgressBar thickness="medium" aria-label={t.home.loading} />}
      </div>
      {(problem === undefined || all.length > 0) && (
        <DataTable
          name={t.home.registries}
          columns={columns}
          rows={rows}
          groups={shown.map((group) => ({
            id: group.subscription.id,
            name: group.name,
            heading: <SubscriptionHeading group={group} shown={group.rows.length} />,
            rows: group.rows,
          }))}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          sort={sort}
          onSort={setSort}
          actions={rowActions}
          empty={<p>{loading ? t.home.loading : all.length === 0 ? t.home.empty : t.ui.noMatch}</p>}
        />
      )}
    </Blade>
  );
}
