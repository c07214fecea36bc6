import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';

import { registryQuery } from '@/azure/registries';
import type { Token } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { useArm } from '@/azure/useArm';
import type { PasswordName } from '@/domain/passwords';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { changedSince } from '@/domain/rotation';
import { useI18n } from '@/i18n/I18n';
import { useAccessReason } from '@/ui/useAccessReason';

import { leaveFreely } from '@/ui/leaving';

import { GeneratedPassword } from './GeneratedPassword';
import { GenerateForm } from './GenerateForm';
import { InterruptionMessage } from './InterruptionMessage';
import { useGeneratePassword } from './useGeneratePassword';

/** The panel that generates one password of a token and shows it, once. */
export function GeneratePassword({
  registry,
  token,
  name,
}: {
  registry: RegistryAddress;
  token: Token;
  name: PasswordName;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const [, navigate] = useLocation();
  const loginServer = useQuery(registryQuery(arm, registry)).data?.properties.loginServer;
  const generation = useGeneratePassword(registry, token, name);
  const { generated } = generation;
  const refusal = useAccessReason()(useAccess(registry)('generateCredentials'));

  const close = () => leaveFreely(() => navigate(paths.token(registry, token.name)));
  return generated === undefined ? (
    <GenerateForm
      title={name}
      submit={t.ui.generate}
      token={token}
      name={name}
      busy={generation.running}
      problem={generation.problem}
      before={generation.before}
      refusal={refusal}
      onGenerate={(expiry) => void generation.start(expiry)}
      onClose={close}
    >
      {generation.interruption !== undefined && (
        <InterruptionMessage
          interruption={generation.interruption}
          name={name}
          onLookAgain={generation.lookAgain}
        />
      )}
    </GenerateForm>
  ) : (
    <GeneratedPassword
      name={name}
      token={token.name}
      loginServer={loginServer ?? undefined}
      issued={generated.issued}
      replaced={generated.replacedAt !== undefined}
      outdated={changedSince(generated.after, token.properties.credentials?.passwords).includes(
        name,
      )}
      gone={generation.gone}
      onClose={close}
    />
  );
}
