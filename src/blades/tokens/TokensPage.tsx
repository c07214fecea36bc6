import { Button, ProgressBar, SearchBox } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { KeyMultipleRegular } from '@fluentui/react-icons/svg/key-multiple';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';

import { AzureError } from '@/azure/errors';
import { type Token, tokensQuery } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { matches } from '@/domain/search';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { DataTable } from '@/ui/DataTable';
import { ListStatus } from '@/ui/ListStatus';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { sorted } from '@/ui/sort';
import { useAccessReason } from '@/ui/useAccessReason';
import { useListAddress } from '@/ui/useListAddress';
import { useNow } from '@/ui/useNow';

import type { ScopeMapPanel } from './ScopeMapPanel';
import styles from './TokensPage.module.css';
import { tokenColumns } from './tokenColumns';
import { tokenRowActions, type TokenDialog } from './tokenRowActions';

const CreateToken = lazy(async () => ({
  default: (await import('./CreateToken')).CreateToken,
}));
const TokenDialogs = lazy(async () => ({
  default: (await import('./TokenDialogs')).TokenDialogs,
}));

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
  const [, navigate] = useLocation();
  const now = useNow();
  const { data: list, error, isFetching, refetch } = useQuery(tokensQuery(arm, registry));
  const { filter, sort, setFilter, setSort } = useListAddress({
    column: 'name',
    order: 'ascending',
  });
  const [dialog, setDialog] = useState<TokenDialog>();

  const shownFilter = useDeferredValue(filter);
  const columns = useMemo(
    () => tokenColumns({ registry, t, format, now }),
    [registry, t, format, now],
  );
  const inOrder = useMemo(
    () => sorted<Token>(list?.items ?? [], columns, sort),
    [list, columns, sort],
  );
  const rows = useMemo(
    () => inOrder.filter((token) => matches(token.name, shownFilter)),
    [inOrder, shownFilter],
  );

  return (
    <Blade
      title={t.registry.bladeTitle(registry.registry, t.tokens.title)}
      subtitle={t.registry.kind}
      crumbs={[{ label: t.home.title, href: paths.home() }]}
      icon={<KeyMultipleRegular />}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command
            icon={<AddRegular />}
            label={t.ui.add}
            disabledReason={reasonOf(access('writeTokens'))}
            onClick={() => navigate(paths.newToken(registry) + location.search)}
          />
          <Command
            icon={<ArrowClockwiseRegular />}
            label={t.ui.refresh}
            onClick={() => void refetch()}
          />
        </CommandBar>
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
          count={t.tokens.count}
          onRetry={() => void refetch()}
        />
      </div>
      <div className={styles['progress']}>
        {isFetching && <ProgressBar thickness="medium" aria-label={t.tokens.loading} />}
      </div>
      {(list !== undefined || error === null) && (
        <DataTable
          name={t.tokens.table}
          columns={columns}
          rows={rows}
          rowId={(token) => token.id}
          rowName={(token) => token.name}
          sort={sort}
          onSort={setSort}
          actions={(token) =>
            tokenRowActions({
              token,
              registry,
              t,
              navigate,
              openDialog: setDialog,
              refusal: (action) => reasonOf(access(action)),
            })
          }
          empty={
            list === undefined || !list.complete ? (
              <p>{t.tokens.loading}</p>
            ) : list.items.length === 0 ? (
              <div className={styles['empty']}>
                <p>{t.tokens.empty}</p>
                <Command
                  appearance="primary"
                  icon={<AddRegular />}
                  label={t.tokens.create}
                  disabledReason={reasonOf(access('writeTokens'))}
                  onClick={() => navigate(paths.newToken(registry))}
                />
              </div>
            ) : (
              <p>{t.ui.noMatch}</p>
            )
          }
        />
      )}
      <Suspense>
        {creating && <CreateToken registry={registry} scopeMapPanel={scopeMapPanel} />}
        {dialog !== undefined && (
          <TokenDialogs
            registry={registry}
            dialog={dialog}
            onClose={() => setDialog(undefined)}
            onDone={() => setDialog(undefined)}
          />
        )}
      </Suspense>
    </Blade>
  );
}
