import { handOff, secretFile, type SecretFile } from '@/domain/handOff';
import { useI18n } from '@/i18n/I18n';
import { HandOffKit, type SecretFileFormat } from '@/ui/HandOffKit';
import type { ReadableSecret } from '@/ui/useSecretText';

const files = {
  configJson: { name: 'config.json', type: 'application/json' },
  kubernetes: { name: 'pull-secret.yaml', type: 'application/yaml' },
} as const satisfies Record<SecretFile, { name: string; type: string }>;

/** How to use a token's password in docker, Kubernetes, pipelines and the like. */
export function TokenHandOff({
  loginServer,
  token,
  secrets,
  onTaken,
}: {
  loginServer: string;
  token: string;
  /** Those that were just issued; none otherwise. */
  secrets: readonly { readonly name: string; readonly secret: ReadableSecret }[];
  onTaken?: ((name: string) => void) | undefined;
}) {
  const { t } = useI18n();
  const subject = { loginServer, user: token };

  function fileOf(target: string): SecretFileFormat | undefined {
    if (target !== 'configJson' && target !== 'kubernetes') return undefined;
    return { ...files[target], write: (password) => secretFile(target, subject, password) };
  }

  return (
    <HandOffKit
      snippets={handOff(subject).map(({ target, text }) => ({
        id: target,
        title: t.commands.kit.targets[target],
        text,
        note: t.commands.kit.notes[target],
        file: fileOf(target),
      }))}
      secrets={secrets}
      onTaken={onTaken}
    />
  );
}
