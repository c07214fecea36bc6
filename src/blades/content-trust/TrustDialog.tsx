import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Message } from '@/ui/Message';

import { AsCommands } from './AsCommands';
import styles from './ContentTrust.module.css';

/** Says what enabling or, above all, disabling content trust does. Disabling cannot be undone. */
export function TrustDialog({
  registry,
  to,
  busy,
  onConfirm,
  onCancel,
}: {
  registry: RegistryAddress;
  to: 'enabled' | 'disabled';
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useI18n();
  const { enable, disable } = t.contentTrust;
  const common = { busy, onConfirm, onCancel };
  const where = (
    <dl className={styles['where']}>
      <dt>{t.registry.name}</dt>
      <dd translate="no">{registry.registry}</dd>
      <dt>{t.registry.resourceGroup}</dt>
      <dd translate="no">{registry.resourceGroup}</dd>
      <dt>{t.registry.subscription}</dt>
      <dd translate="no">{registry.subscription}</dd>
    </dl>
  );
  return to === 'enabled' ? (
    <ConfirmDialog title={enable.title(registry.registry)} confirm={enable.confirm} {...common}>
      <p>{enable.text}</p>
      {where}
      <AsCommands registry={registry} operation={{ kind: 'enableContentTrust' }} />
    </ConfirmDialog>
  ) : (
    <ConfirmDialog
      title={disable.title(registry.registry)}
      confirm={disable.confirm}
      typeToConfirm={registry.registry}
      {...common}
    >
      <Message intent="warning">{disable.final}</Message>
      <section>
        <h3 className={styles['subheading']}>{disable.lost}</h3>
        <ul className={styles['list']}>
          <li>{disable.lostData}</li>
          <li>{disable.lostClients}</li>
          <li>{disable.lostReturn}</li>
        </ul>
      </section>
      <p>{disable.kept}</p>
      {where}
      <AsCommands registry={registry} operation={{ kind: 'disableContentTrust' }} />
    </ConfirmDialog>
  );
}
