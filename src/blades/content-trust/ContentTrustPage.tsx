import { Button, Spinner } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useQuery } from '@tanstack/react-query';

import { AzureError } from '@/azure/errors';
import { registryQuery } from '@/azure/registries';
import { useArm } from '@/azure/useArm';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { TrustDetails } from './TrustDetails';

/** Content trust of a registry: its state, its signers, and what comes after it. */
export function ContentTrustPage({
  registry: address,
  adding,
}: {
  registry: RegistryAddress;
  /** Whether the panel that adds a signer is open. */
  adding: boolean;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const {
    data: registry,
    error,
    refetch,
  } = useQuery({
    ...registryQuery(arm, address),
    // Somebody else may have disabled it meanwhile.
    refetchOnWindowFocus: true,
  });
  const frame = {
    title: t.registry.bladeTitle(address.registry, t.contentTrust.title),
    subtitle: t.registry.kind,
    crumbs: [{ label: t.home.title, href: paths.home() }],
    icon: <ShieldCheckmarkRegular />,
  };
  const problem = error instanceof AzureError && (
    <ProblemMessage
      title={t.contentTrust.failed(address.registry)}
      problem={error}
      actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
    />
  );
  if (registry === undefined) {
    return (
      <Blade {...frame}>
        {problem}
        {error === null && <Spinner label={t.ui.loading} />}
      </Blade>
    );
  }
  return (
    <TrustDetails
      address={address}
      registry={registry}
      adding={adding}
      frame={frame}
      problem={problem}
      onRefresh={() => void refetch()}
    />
  );
}
