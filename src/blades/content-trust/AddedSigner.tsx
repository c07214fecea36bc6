import { Button } from '@fluentui/react-components';

import { useRoleMode } from '@/azure/useRoleMode';
import { roleFor } from '@/domain/authenticationMethods';
import { type RegistryAddress, registryId } from '@/domain/resourceId';
import type { SignerType } from '@/domain/signers';
import { grantPush, trustCommands } from '@/domain/trustCommands';
import { useI18n } from '@/i18n/I18n';
import { CommandLine } from '@/ui/CommandLine';
import { Message } from '@/ui/Message';
import { SidePanel } from '@/ui/SidePanel';

/** The panel after a signer was added: what is left to do elsewhere before signing works. */
export function AddedSigner({
  registry,
  objectId,
  type,
  onClose,
}: {
  registry: RegistryAddress;
  objectId: string;
  type: SignerType;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const words = t.contentTrust;
  const push = roleFor('push', useRoleMode(registry));
  const { signIn } = trustCommands('', registry.registry);
  return (
    <SidePanel
      title={words.addSigner}
      onClose={onClose}
      footer={
        <Button appearance="primary" onClick={onClose}>
          {t.ui.done}
        </Button>
      }
    >
      <div className="form">
        <Message intent="success" live="polite" title={words.added(objectId)}>
          {words.addNext}
        </Message>
        <CommandLine
          label={words.addNextPush(push)}
          command={grantPush(push, registryId(registry), objectId, type)}
        />
        <CommandLine label={words.addNextLogin} command={signIn} />
      </div>
    </SidePanel>
  );
}
