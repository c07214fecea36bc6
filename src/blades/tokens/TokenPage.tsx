import { Button, Spinner } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { useQuery } from '@tanstack/react-query';

import { AzureError } from '@/azure/errors';
import { useTokenNews } from '@/azure/tokenNews';
import { tokenQuery } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { type PasswordName } from '@/domain/passwords';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { TokenDetails } from './TokenDetails';

/** The panel that is open over a token's details. */
export type TokenPanel = PasswordName | 'rotate';

/** A token's details, and the panels that generate and rotate its passwords. */
export function TokenPage({
  registry,
  name,
  panel,
}: {
  registry: RegistryAddress;
  name: string;
  panel: TokenPanel | undefined;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const {
    data: token,
    error,
    refetch,
  } = useQuery({
    ...tokenQuery(arm, registry, name),
    // Somebody else may have replaced a password meanwhile.
    refetchOnWindowFocus: true,
  });
  useTokenNews(registry, name);
  const gone = error instanceof AzureError && error.kind === 'notFound';

  const frame = {
    title: token?.name ?? name,
    subtitle: t.tokens.detailsOf(registry.registry),
    crumbs: [
      { label: t.home.title, href: paths.home() },
      {
        label: t.registry.bladeTitle(registry.registry, t.tokens.title),
        href: paths.tokens(registry),
      },
    ],
    icon: <KeyRegular />,
  };

  // A panel stays: it may show a password that nobody has copied yet.
  if (token === undefined || (gone && panel === undefined)) {
    return (
      <Blade {...frame}>
        {error instanceof AzureError ? (
          <ProblemMessage
            title={gone ? t.tokens.gone(name) : t.tokens.detailsFailed(name)}
            problem={error}
            actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
          />
        ) : (
          <Spinner label={t.ui.loading} />
        )}
      </Blade>
    );
  }
  return (
    // Another token starts with its own form; the same one in another case does not.
    <TokenDetails
      key={token.id.toLowerCase()}
      registry={registry}
      token={token}
      panel={panel}
      frame={frame}
      problem={error instanceof AzureError ? error : undefined}
      onRefresh={() => void refetch()}
    />
  );
}
