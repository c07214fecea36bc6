import { Button, ProgressBar, SearchBox } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';

import { AzureError } from '@/azure/errors';
import { isSystemScopeMap, type ScopeMap, scopeMapsQuery } from '@/azure/scopeMaps';
import { tokensKey } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import type { RegistryAction } from '@/domain/azureAccess';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { matches } from '@/domain/search';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { DataTable } from '@/ui/DataTable';
import { lazily } from '@/ui/lazily';
import { ListStatus } from '@/ui/ListStatus';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { SlowNotice } from '@/ui/SlowNotice';
import { sorted } from '@/ui/sort';
import { useAccessReason } from '@/ui/useAccessReason';
import { useListAddress } from '@/ui/useListAddress';

import { keepListState } from './keepListState';
import { scopeMapColumns } from './scopeMapColumns';
import { scopeMapRowActions } from './scopeMapRowActions';
import styles from './ScopeMapsPage.module.css';
import { useScopeMapUsers } from './useScopeMapUsers';

const CreateScopeMap = lazily(async () => (await import('./CreateScopeMap')).CreateScopeMap);
const DeleteScopeMaps = lazily(async () => (await import('./DeleteScopeMaps')).DeleteScopeMaps);

/** The blade "Scope maps": the registry's scope maps, and the panel that creates one. */
export function ScopeMapsPage({
  registry,
  creating,
}: {
  registry: RegistryAddress;
  creating: boolean;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const refusal = (action: RegistryAction) => reasonOf(access(action));
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const { data: list, error, isFetching, refetch } = useQuery(scopeMapsQuery(arm, registry));
  const users = useScopeMapUsers(registry);
  const { filter, sort, setFilter, setSort } = useListAddress({
    column: 'name',
    order: 'ascending',
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [deleting, setDeleting] = useState<readonly ScopeMap[]>();

  const shownFilter = useDeferredValue(filter);
  const columns = useMemo(
    () => scopeMapColumns({ registry, users, t, format }),
    [registry, users, t, format],
  );
  const inOrder = useMemo(
    () => sorted<ScopeMap>(list?.items ?? [], columns, sort),
    [list, columns, sort],
  );
  const rows = useMemo(
    () => inOrder.filter(({ name }) => matches(name, shownFilter)),
    [inOrder, shownFilter],
  );
  const chosen = (list?.items ?? []).filter(({ id }) => selected.has(id));

  function refresh() {
    void refetch();
    void client.invalidateQueries({ queryKey: tokensKey(registry) });
  }

  return (
    <Blade
      title={t.registry.bladeTitle(registry.registry, t.scopeMaps.title)}
      subtitle={t.registry.kind}
      crumbs={[{ label: t.home.title, href: paths.home() }]}
      icon={<ShieldKeyholeRegular />}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command
            icon={<AddRegular />}
            label={t.ui.add}
            disabledReason={refusal('writeScopeMaps')}
            onClick={() => navigate(keepListState(paths.newScopeMap(registry)))}
          />
          <Command icon={<ArrowClockwiseRegular />} label={t.ui.refresh} onClick={refresh} />
          <Command
            icon={<DeleteRegular />}
            label={t.ui.delete}
            disabledReason={
              refusal('deleteScopeMaps') ??
              (chosen.length === 0 ? t.scopeMaps.nothingSelected : undefined)
            }
            onClick={() => setDeleting(chosen)}
          />
        </CommandBar>
      }
    >
      <p className={styles['intro']}>{t.scopeMaps.intro}</p>
      {error instanceof AzureError && (
        <ProblemMessage
          title={t.scopeMaps.listFailed}
          problem={error}
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
          list={list}
          shown={rows.length}
          count={t.scopeMaps.count}
          onRetry={() => void refetch()}
        />
        {isFetching && <SlowNotice />}
      </div>
      <div className={styles['progress']}>
        {isFetching && <ProgressBar thickness="medium" aria-label={t.scopeMaps.loading} />}
      </div>
      {(list !== undefined || error === null) && (
        <DataTable
          name={t.scopeMaps.table}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          sort={sort}
          onSort={setSort}
          selection={{
            selected,
            onChange: setSelected,
            label: ({ name }) => t.scopeMaps.select(name),
            disabledReason: (scopeMap) =>
              isSystemScopeMap(scopeMap) ? t.scopeMaps.systemReadOnly : undefined,
          }}
          actions={(scopeMap) =>
            scopeMapRowActions({
              scopeMap,
              registry,
              t,
              navigate,
              refusal,
              onDelete: (one) => setDeleting([one]),
            })
          }
          empty={<p>{emptyText()}</p>}
        />
      )}
      <Suspense>
        {creating && (
          <CreateScopeMap registry={registry} copyOf={search.get('from') ?? undefined} />
        )}
        {deleting !== undefined && (
          <DeleteScopeMaps
            registry={registry}
            scopeMaps={deleting}
            onClose={() => setDeleting(undefined)}
            onDeleted={(ids) => {
              setSelected(new Set([...selected].filter((id) => !ids.has(id))));
              setDeleting(undefined);
            }}
          />
        )}
      </Suspense>
    </Blade>
  );

  function emptyText(): string {
    if (list === undefined || !list.complete) return t.scopeMaps.loading;
    return list.items.length === 0 ? t.scopeMaps.empty : t.ui.noMatch;
  }
}
