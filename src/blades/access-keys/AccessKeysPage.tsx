import { Button, Spinner } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { AzureError } from '@/azure/errors';
import { type Registry, registryQuery } from '@/azure/registries';
import { useArm } from '@/azure/useArm';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { CopyButton } from '@/ui/CopyButton';
import { Fact, Facts } from '@/ui/Facts';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import styles from './AccessKeys.module.css';
import { AdminPasswords } from './AdminPasswords';
import { AdminUserSwitch } from './AdminUserSwitch';
import { Instead } from './Instead';

/** Where the registry is, and its admin user. */
export function AccessKeysPage({
  registry: address,
  rotating,
}: {
  registry: RegistryAddress;
  /** Whether the panel that rotates the admin user's passwords is open. */
  rotating: boolean;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const {
    data: registry,
    error,
    refetch,
  } = useQuery({
    ...registryQuery(arm, address),
    // Somebody else may have switched the admin user meanwhile.
    refetchOnWindowFocus: true,
  });
  const words = t.accessKeys;

  return (
    <Blade
      title={t.registry.bladeTitle(address.registry, words.title)}
      subtitle={t.registry.kind}
      crumbs={[{ label: t.home.title, href: paths.home() }]}
      icon={<KeyRegular />}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command
            icon={<ArrowClockwiseRegular />}
            label={t.ui.refresh}
            onClick={() => void refetch()}
          />
        </CommandBar>
      }
    >
      {error instanceof AzureError && (
        <ProblemMessage
          title={words.failed(address.registry)}
          problem={error}
          actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
        />
      )}
      {registry === undefined && error === null && <Spinner label={t.ui.loading} />}
      {registry !== undefined && <Keys address={address} registry={registry} rotating={rotating} />}
    </Blade>
  );
}

function Keys({
  address,
  registry: { name, properties },
  rotating,
}: {
  address: RegistryAddress;
  registry: Registry;
  rotating: boolean;
}) {
  const { t } = useI18n();
  const words = t.accessKeys;
  const [switchedOff, setSwitchedOff] = useState(false);
  const enabled = properties.adminUserEnabled === true;
  // Never put together from the name: registries may have a hash in it.
  const loginServer = properties.loginServer ?? undefined;
  return (
    <div className={styles['page']}>
      <Facts>
        <Fact name={t.registry.name}>
          <bdi translate="no">{name}</bdi>
          <CopyButton label={words.copyName} read={() => name} />
        </Fact>
        <Fact name={t.registry.loginServer}>
          <bdi translate="no">{loginServer ?? t.ui.unknown}</bdi>
          {loginServer !== undefined && (
            <CopyButton label={words.copyServer} read={() => loginServer} />
          )}
        </Fact>
      </Facts>
      <AdminUserSwitch registry={address} enabled={enabled} user={name} />
      {enabled && (
        <AdminPasswords
          registry={address}
          user={name}
          loginServer={loginServer}
          rotating={rotating}
          onSwitchedOff={() => setSwitchedOff(true)}
        />
      )}
      {switchedOff && !enabled && (
        <Message intent="warning" live="assertive" title={words.switchedOff}>
          {words.switchedOffText}
        </Message>
      )}
      <Instead registry={address} level="h2" />
    </div>
  );
}
