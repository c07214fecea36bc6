import { Button, ProgressBar } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { KeyMultipleRegular } from '@fluentui/react-icons/svg/key-multiple';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useState } from 'react';
import { useLocation } from 'wouter';

import { AzureError } from '@/azure/errors';
import { usagesQuery } from '@/azure/registries';
import { tokensQuery } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import type { RegistryAction } from '@/domain/azureAccess';
import { paths, tokenListParameters } from '@/domain/paths';
import { quotaOf } from '@/domain/quota';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command } from '@/ui/Command';
import { DataTable } from '@/ui/DataTable';
import { HintArea } from '@/ui/HintArea';
import { lazily } from '@/ui/lazily';
import { PartBoundary } from '@/ui/PartBoundary';
import { useNotificationStore } from '@/ui/notifications';
import { ListStatus } from '@/ui/ListStatus';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { SlowNotice } from '@/ui/SlowNotice';
import { useAccessReason } from '@/ui/useAccessReason';
import { useListAddress } from '@/ui/useListAddress';
import { useNow } from '@/ui/useNow';

import type { BulkKind } from './BulkTokens';
import { listSearch } from './createLink';
import type { ScopeMapPanel } from './ScopeMapPanel';
import { tokenColumns } from './tokenColumns';
import { TokenCommands } from './TokenCommands';
import { TokenFilters } from './TokenFilters';
import type { TokenRow } from './tokenRow';
import { tokenRowActions, type TokenDialog } from './tokenRowActions';
import styles from './TokensPage.module.css';
import { useTokenRows } from './useTokenRows';

const CreateToken = lazily(async () => (await import('./CreateToken')).CreateToken);
const TokenDialogs = lazily(async () => (await import('./TokenDialogs')).TokenDialogs);
const BulkTokens = lazily(async () => (await import('./BulkTokens')).BulkTokens);

const byName = { column: 'name', order: 'ascending' } as const;

const rowId = ({ token }: TokenRow) => token.id;
const rowName = ({ token }: TokenRow) => token.name;

/** The blade "Tokens (preview)": the registry's tokens, and the panel that creates one. */
export function TokensPage({
  registry,
  creating,
  scopeMapPanel,
}: {
  registry: RegistryAddress;
  creating: boolean;
  scopeMapPanel: ScopeMapPanel;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const refusal = (action: RegistryAction) => reasonOf(access(action));
  const [, navigate] = useLocation();
  const notifications = useNotificationStore();
  const now = useNow();
  const { data: list, error, isFetching, refetch } = useQuery(tokensQuery(arm, registry));
  const usages = useQuery(usagesQuery(arm, registry));
  const { filter: name, sort, value, setValue, setSort } = useListAddress(byName);
  const filter = {
    name,
    scopeMap: value(tokenListParameters.scopeMap),
    under: value(tokenListParameters.under),
  };
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<TokenDialog>();
  const [bulk, setBulk] = useState<BulkKind>();

  const { rows, counts } = useTokenRows(list?.items, sort, filter, now);
  const columns = useMemo(
    () => tokenColumns({ registry, t, format, now }),
    [registry, t, format, now],
  );
  // Selected ones that the filter hides stay selected; deleted ones do not.
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : (list?.items.filter(({ id }) => selected.has(id)) ?? [])),
    [list, selected],
  );
  const quota = quotaOf(usages.data?.value, 'Tokens');
  const canAdd = quota?.full !== true;

  function refresh() {
    void refetch();
    void usages.refetch();
  }

  async function download(kind: 'csv' | 'calendar') {
    try {
      const { exportTokens } = await import('./exportTokens');
      exportTokens(kind, { registry, rows, t, now: new Date() });
    } catch {
      notifications.add('failed', t.ui.notLoaded, t.ui.notLoadedText);
    }
  }

  return (
    <>
      <PartBoundary>
        <Blade
          title={t.registry.bladeTitle(registry.registry, t.tokens.title)}
          subtitle={t.registry.kind}
          crumbs={[{ label: t.home.title, href: paths.home() }]}
          icon={<KeyMultipleRegular />}
          commands={
            <TokenCommands
              quota={quota}
              selected={{
                count: chosen.length,
                disabled: chosen.filter(({ properties }) => properties.status === 'disabled')
                  .length,
              }}
              complete={list?.complete === true}
              refusal={refusal}
              onAdd={() => navigate(paths.newToken(registry) + listSearch(location.search))}
              onRefresh={refresh}
              onBulk={setBulk}
              onExport={(kind) => void download(kind)}
            />
          }
        >
          <p className={styles['intro']}>{t.tokens.intro}</p>
          {error instanceof AzureError && (
            <ProblemMessage
              title={t.tokens.listFailed}
              problem={error}
              actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
            />
          )}
          <TokenFilters
            filter={filter}
            counts={counts}
            onChange={(part, next) => setValue(tokenListParameters[part], next)}
          />
          <div className={styles['status']}>
            <ListStatus
              list={list}
              shown={rows.length}
              count={t.tokens.count}
              onRetry={() => void refetch()}
            />
            {isFetching && <SlowNotice />}
            {chosen.length > 0 && <p role="status">{t.tokens.selectedCount(chosen.length)}</p>}
            {quota !== undefined && (
              <p>{t.tokens.quota(format.number(quota.used), format.number(quota.limit))}</p>
            )}
          </div>
          <div className={styles['progress']}>
            {isFetching && <ProgressBar thickness="medium" aria-label={t.tokens.loading} />}
          </div>
          {(list !== undefined || error === null) && (
            <DataTable
              name={t.tokens.table}
              columns={columns}
              rows={rows}
              rowId={rowId}
              rowName={rowName}
              sort={sort}
              onSort={setSort}
              selection={{
                selected,
                onChange: setSelected,
                label: (row) => t.tokens.select(row.token.name),
              }}
              actions={({ token }) =>
                tokenRowActions({
                  token,
                  registry,
                  t,
                  navigate,
                  canAdd,
                  refusal,
                  openDialog: setDialog,
                })
              }
              empty={
                list === undefined || !list.complete ? (
                  <p>{t.tokens.loading}</p>
                ) : list.items.length === 0 ? (
                  <div className={styles['empty']}>
                    <p>{t.tokens.empty}</p>
                    <HintArea className="">
                      <Command
                        appearance="primary"
                        icon={<AddRegular />}
                        label={t.tokens.create}
                        disabledReason={refusal('writeTokens')}
                        onClick={() => navigate(paths.newToken(registry))}
                      />
                    </HintArea>
                  </div>
                ) : (
                  <div className={styles['empty']}>
                    <p>{t.ui.noMatch}</p>
                    <Button onClick={() => navigate(paths.tokens(registry), { replace: true })}>
                      {t.tokens.clearFilters}
                    </Button>
                  </div>
                )
              }
            />
          )}
        </Blade>
      </PartBoundary>
      {/* Outside: a password that is shown here once outlives a failure of the page behind it. */}
      <Suspense>
        {creating && (
          <CreateToken registry={registry} scopeMapPanel={scopeMapPanel} quota={quota} />
        )}
        {dialog !== undefined && (
          <TokenDialogs
            registry={registry}
            dialog={dialog}
            onClose={() => setDialog(undefined)}
            onDone={() => setDialog(undefined)}
          />
        )}
        {bulk !== undefined && (
          <BulkTokens
            registry={registry}
            kind={bulk}
            tokens={chosen}
            onClose={(done) => {
              setBulk(undefined);
              setSelected(new Set([...selected].filter((id) => !done.has(id))));
            }}
          />
        )}
      </Suspense>
    </>
  );
}
