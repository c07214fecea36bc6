import { Button, ProgressBar, SearchBox } from '@fluentui/react-components';
import { useQueries, useQuery } from '@tanstack/react-query';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { BoxRegular } from '@fluentui/react-icons/svg/box';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { StarRegular } from '@fluentui/react-icons/svg/star';
import { StarOffRegular } from '@fluentui/react-icons/svg/star-off';
import { useMemo } from 'react';
import { useLocation } from 'wouter';

import { AzureError } from '@/azure/errors';
import { registriesQuery } from '@/azure/registries';
import { type Subscription, subscriptionsQuery } from '@/azure/subscriptions';
import { useArm } from '@/azure/useArm';
import { useFirstSubscription } from '@/azure/useFirstSubscription';
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
import { sorted } from '@/ui/sort';
import type { RowAction } from '@/ui/RowMenu';
import { useListAddress } from '@/ui/useListAddress';
import { useRemembered } from '@/ui/useRemembered';

import styles from './HomePage.module.css';
import { RememberedRegistries } from './RememberedRegistries';
import { registryColumns, type RegistryRow } from './registryColumns';

/** Where the portal starts: the registries of all subscriptions that the user can read. */
export function HomePage() {
  const { t, format } = useI18n();
  const arm = useArm();
  const subscriptions = useQuery(subscriptionsQuery(arm));
  const known = subscriptions.data?.items ?? [];
  const lists = useQueries({
    queries: known.map((subscription) => registriesQuery(arm, subscription.subscriptionId)),
  });
  const { filter, sort, setFilter, setSort } = useListAddress({
    // Together with those of the same subscription.
    column: 'subscription',
    order: 'ascending',
  });

  const first = useFirstSubscription();
  const [, navigate] = useLocation();
  const [favorites, changeFavorites] = useRemembered(rememberedKeys.favorites);
  const columns = useMemo(
    () => registryColumns({ t, format, firstSubscription: first }),
    [t, format, first],
  );
  const all: RegistryRow[] = known.flatMap((subscription, index) =>
    (lists[index]?.data?.items ?? []).map((registry) => ({ registry, subscription })),
  );
  const rows = sorted(all, columns, sort).filter(({ registry }) => matches(registry.name, filter));
  const loading = subscriptions.isFetching || lists.some((list) => list.isFetching);
  const complete =
    subscriptions.data?.complete === true && lists.every((list) => list.data?.complete === true);

  const failed =
    subscriptions.error instanceof AzureError ? subscriptions.error : subscriptions.data?.problem;
  const problems = lists.map(({ data, error }) =>
    error instanceof AzureError ? error : data?.problem,
  );
  // Who could not be asked may have registries: that there are none would not be true.
  const nothingKnown = all.length === 0 && [failed, ...problems].some((one) => one !== undefined);

  function rowActions({ registry }: RegistryRow): RowAction[] {
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

  function refresh() {
    void subscriptions.refetch();
    for (const list of lists) void list.refetch();
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
      {failed !== undefined && (
        <ProblemMessage
          title={t.home.subscriptionsFailed}
          problem={failed}
          actions={<Button onClick={refresh}>{t.ui.tryAgain}</Button>}
        />
      )}
      {lists.map((list, index) => {
        const subscription = known[index];
        const problem = problems[index];
        return (
          problem !== undefined &&
          subscription !== undefined && (
            <ProblemMessage
              key={subscription.id}
              title={t.home.subscriptionFailed(subscriptionName(subscription))}
              problem={problem}
              actions={<Button onClick={() => void list.refetch()}>{t.ui.tryAgain}</Button>}
            />
          )
        );
      })}
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
                  complete: complete || !loading,
                  unreadable: [subscriptions, ...lists].reduce(
                    (sum, { data }) => sum + (data?.unreadable ?? 0),
                    0,
                  ),
                }
          }
          shown={rows.length}
          count={t.home.count}
          onRetry={refresh}
        />
      </div>
      <div className={styles['progress']}>
        {loading && <ProgressBar thickness="medium" aria-label={t.home.loading} />}
      </div>
      {!nothingKnown && (
        <DataTable
          name={t.home.registries}
          columns={columns}
          rows={rows}
          rowId={({ registry }) => registry.id}
          rowName={({ registry }) => registry.name}
          sort={sort}
          onSort={setSort}
          actions={rowActions}
          empty={<p>{loading ? t.home.loading : all.length === 0 ? t.home.empty : t.ui.noMatch}</p>}
        />
      )}
    </Blade>
  );
}

function subscriptionName(subscription: Subscription): string {
  return subscription.displayName ?? subscription.subscriptionId;
}
