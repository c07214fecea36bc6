import { Button, Spinner } from '@fluentui/react-components';
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole';
import { useQuery } from '@tanstack/react-query';

import { AzureError } from '@/azure/errors';
import { scopeMapQuery } from '@/azure/scopeMaps';
import { useArm } from '@/azure/useArm';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { ProblemMessage } from '@/ui/ProblemMessage';

import type { AccessPanel } from './AccessPanel';
import { ScopeMapEditor } from './ScopeMapEditor';

/** A scope map's details: what it allows, who uses it, and the editor of both. */
export function ScopeMapPage({
  registry,
  name,
  accessPanel,
}: {
  registry: RegistryAddress;
  name: string;
  accessPanel: AccessPanel;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const {
    data: scopeMap,
    error,
    refetch,
  } = useQuery({
    ...scopeMapQuery(arm, registry, name),
    // Somebody else may have changed it meanwhile.
    refetchOnWindowFocus: true,
  });

  const frame = {
    title: scopeMap?.name ?? name,
    subtitle: t.scopeMaps.detailsOf(registry.registry),
    crumbs: [
      { label: t.home.title, href: paths.home() },
      {
        label: t.registry.bladeTitle(registry.registry, t.scopeMaps.title),
        href: paths.scopeMaps(registry),
      },
    ],
    icon: <ShieldKeyholeRegular />,
  };
  const problem = error instanceof AzureError ? error : undefined;

  if (scopeMap === undefined) {
    return (
      <Blade {...frame}>
        {problem === undefined ? (
          <Spinner label={t.ui.loading} />
        ) : (
          <ProblemMessage
            title={
              problem.kind === 'notFound' ? t.scopeMaps.gone(name) : t.scopeMaps.detailsFailed(name)
            }
            problem={problem}
            actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
          />
        )}
      </Blade>
    );
  }
  return (
    // Another scope map starts with its own form.
    <ScopeMapEditor
      key={scopeMap.id}
      registry={registry}
      scopeMap={scopeMap}
      frame={frame}
      problem={problem}
      accessPanel={accessPanel}
      onRefresh={() => void refetch()}
    />
  );
}
