import { Button, Spinner } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { BoxRegular } from '@fluentui/react-icons/svg/box';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';

import { AzureError } from '@/azure/errors';
import { registryQuery, usagesQuery } from '@/azure/registries';
import { scopeMapsKey } from '@/azure/scopeMaps';
import { tokensKey } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { parseAzureDate } from '@/domain/expiry';
import { paths } from '@/domain/paths';
import { tokenLimit } from '@/domain/registryLimits';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { CopyButton } from '@/ui/CopyButton';
import { Fact, Facts } from '@/ui/Facts';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { Findings } from './Findings';
import styles from './OverviewPage.module.css';

/** What the registry is, how much of its limits is used, and where to go from here. */
export function OverviewPage({ registry: address }: { registry: RegistryAddress }) {
  const { t, format } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const { data: registry, error, refetch } = useQuery(registryQuery(arm, address));
  const usages = useQuery(usagesQuery(arm, address));
  const created = parseAzureDate(registry?.properties.creationDate);

  function used(name: 'Tokens' | 'ScopeMaps'): string {
    const usage = usages.data?.value?.find((one) => one.name === name);
    const limit = usage?.limit ?? tokenLimit(registry?.sku?.name);
    if (usage === undefined) return usages.isPending ? t.ui.loading : t.ui.unknown;
    return t.overview.used(
      format.number(usage.currentValue ?? 0),
      limit === undefined || limit < 0 ? undefined : format.number(limit),
    );
  }

  function refresh() {
    void refetch();
    void usages.refetch();
    // What needs attention is found in these.
    for (const queryKey of [tokensKey(address), scopeMapsKey(address)]) {
      void client.invalidateQueries({ queryKey });
    }
  }

  return (
    <Blade
      title={t.registry.bladeTitle(address.registry, t.overview.title)}
      subtitle={t.registry.kind}
      crumbs={[{ label: t.home.title, href: paths.home() }]}
      icon={<BoxRegular />}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command icon={<ArrowClockwiseRegular />} label={t.ui.refresh} onClick={refresh} />
        </CommandBar>
      }
    >
      {error instanceof AzureError && (
        <ProblemMessage
          title={t.overview.failed(address.registry)}
          problem={error}
          actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
        />
      )}
      {registry === undefined && error === null && <Spinner label={t.ui.loading} />}
      {registry !== undefined && (
        <>
          {registry.properties.anonymousPullEnabled === true && (
            <Message intent="warning" title={t.overview.anonymousTitle}>
              {t.overview.anonymous}
            </Message>
          )}
          <Facts columns>
            <Fact name={t.registry.loginServer}>
              <bdi translate="no">{registry.properties.loginServer ?? t.ui.unknown}</bdi>
              {typeof registry.properties.loginServer === 'string' && (
                <CopyButton
                  label={t.ui.copyOf(t.registry.loginServer)}
                  read={() => registry.properties.loginServer ?? undefined}
                />
              )}
            </Fact>
            <Fact name={t.registry.plan}>{registry.sku?.name ?? t.ui.unknown}</Fact>
            <Fact name={t.registry.resourceGroup}>{address.resourceGroup}</Fact>
            <Fact name={t.registry.subscription}>{address.subscription}</Fact>
            <Fact name={t.registry.location}>{registry.location ?? t.ui.unknown}</Fact>
            <Fact name={t.registry.creationDate}>
              {created === undefined
                ? (registry.properties.creationDate ?? t.ui.unknown)
                : format.dateTime(created)}
            </Fact>
            <Fact name={t.registry.state}>
              {registry.properties.provisioningState ?? t.ui.unknown}
            </Fact>
          </Facts>
          <h2 className={styles['heading']}>{t.overview.limits}</h2>
          <Facts columns>
            <Fact name={t.overview.tokens}>
              <Link href={paths.tokens(address)}>{used('Tokens')}</Link>
            </Fact>
            <Fact name={t.overview.scopeMaps}>
              <Link href={paths.scopeMaps(address)}>{used('ScopeMaps')}</Link>
            </Fact>
          </Facts>
          {usages.error instanceof AzureError && (
            <ProblemMessage title={t.overview.limitsFailed} problem={usages.error} />
          )}
          <h2 className={styles['heading']}>{t.overview.attention}</h2>
          <Findings registry={address} facts={registry} />
        </>
      )}
    </Blade>
  );
}
