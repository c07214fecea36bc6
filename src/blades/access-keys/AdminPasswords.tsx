import { ArrowRepeatAllRegular } from '@fluentui/react-icons/svg/arrow-repeat-all';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useAccess } from '@/azure/useAccess';
import { type AdminPasswordName, adminPasswordNames } from '@/domain/adminPasswords';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { CardTable } from '@/ui/CardTable';
import { CopyButton } from '@/ui/CopyButton';
import { Fact, Facts } from '@/ui/Facts';
import { leaveFreely } from '@/ui/leaving';
import { ReasonButton } from '@/ui/ReasonButton';
import { useAccessReason } from '@/ui/useAccessReason';

import styles from './AccessKeys.module.css';
import { AdminPasswordField } from './AdminPasswordField';
import { ReadProblemMessage, RegenerateProblemMessage } from './PasswordProblems';
import { RegenerateDialog } from './RegenerateDialog';
import { Replication } from './Replication';
import { RotatePanel } from './RotatePanel';
import { SignIn } from './SignIn';
import { useAdminPasswords } from './useAdminPasswords';

/** The enabled admin user: its name, its two passwords, and how to sign in with them. */
export function AdminPasswords({
  registry,
  user,
  loginServer,
  rotating,
  onSwitchedOff,
}: {
  registry: RegistryAddress;
  /** The user name: the registry's name as it was created. */
  user: string;
  loginServer: string | undefined;
  /** Whether the panel that rotates the passwords is open. */
  rotating: boolean;
  /** Told when it turns out that the admin user has been disabled meanwhile. */
  onSwitchedOff: () => void;
}) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const mayNotRegenerate = reasonOf(access('regenerateCredential'));
  const owner = useAdminPasswords(registry, onSwitchedOff);
  const { state } = owner.regenerate;
  const [asking, setAsking] = useState<AdminPasswordName>();
  const [tried, setTried] = useState<AdminPasswordName>('password');
  const words = t.accessKeys;

  async function regenerate(name: AdminPasswordName): Promise<void> {
    setTried(name);
    await owner.regenerate.start(name);
    setAsking(undefined);
  }

  return (
    <section className={styles['section']} aria-labelledby="passwords-heading">
      <Facts>
        <Fact name={words.username}>
          <bdi translate="no">{user}</bdi>
          <CopyButton label={words.copyUsername} read={() => user} />
        </Fact>
      </Facts>
      <h2 id="passwords-heading" className={styles['heading']}>
        {words.passwords}
      </h2>
      <p>{words.passwordsIntro}</p>
      <CardTable className={styles['table']} label={words.passwords}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.password}</th>
            <th scope="col">
              <span className="visually-hidden">{t.ui.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {adminPasswordNames.map((name) => (
            <tr key={name}>
              <th scope="row" translate="no">
                {name}
              </th>
              <td className={styles['secret']}>
                <AdminPasswordField
                  name={name}
                  owner={owner}
                  disabledReason={reasonOf(access('listCredentials'))}
                />
              </td>
              <td>
                <ReasonButton
                  size="small"
                  icon={<ArrowSyncRegular />}
                  text={t.ui.regenerate}
                  label={words.regenerate(name)}
                  disabledReason={mayNotRegenerate}
                  onClick={() => {
                    owner.regenerate.reset();
                    setAsking(name);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </CardTable>
      {!rotating && (
        <>
          {owner.problem !== undefined && <ReadProblemMessage problem={owner.problem} />}
          {state.kind === 'failed' && (
            <RegenerateProblemMessage
              name={tried}
              registry={registry.registry}
              error={state.error}
            />
          )}
          {owner.replicating !== undefined && (
            <Replication key={owner.replicating.until.getTime()} replicating={owner.replicating} />
          )}
        </>
      )}
      <div>
        <ReasonButton
          icon={<ArrowRepeatAllRegular />}
          text={words.rotation.open}
          disabledReason={mayNotRegenerate}
          onClick={() => navigate(paths.rotateKeys(registry))}
        />
      </div>
      {loginServer !== undefined && <SignIn loginServer={loginServer} user={user} />}
      {asking !== undefined && (
        <RegenerateDialog
          registry={registry}
          name={asking}
          busy={state.kind === 'running'}
          onConfirm={() => void regenerate(asking)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {rotating && (
        <RotatePanel
          registry={registry}
          owner={owner}
          onClose={() => leaveFreely(() => navigate(paths.accessKeys(registry)))}
        />
      )}
    </section>
  );
}
