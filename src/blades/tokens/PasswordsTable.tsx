import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { useAccess } from '@/azure/useAccess';
import { expiryOf, parseAzureDate, timeLeft } from '@/domain/expiry';
import { type PasswordName, passwordNames } from '@/domain/passwords';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { CardTable } from '@/ui/CardTable';
import { ReasonButton } from '@/ui/ReasonButton';
import { useAccessReason } from '@/ui/useAccessReason';
import { useNow } from '@/ui/useNow';

import { DeletePasswordDialog } from './DeletePasswordDialog';
import { ExpiryText } from './ExpiryText';
import styles from './PasswordsTable.module.css';

/** A token's two passwords: when each was made and ends, and what can be done with it. */
export function PasswordsTable({ registry, token }: { registry: RegistryAddress; token: Token }) {
  const { t, format } = useI18n();
  const [, navigate] = useLocation();
  const now = useNow();
  const access = useAccess(registry);
  const reasonOf = useAccessReason();
  const mayNotGenerate = reasonOf(access('generateCredentials'));
  const mayNotDelete = reasonOf(access('writeTokens'));
  const [deleting, setDeleting] = useState<PasswordName>();

  function ago(at: Date): string {
    const { value, unit } = timeLeft(at, now);
    return format.relative(value, unit);
  }

  return (
    <section className={styles['passwords']} aria-labelledby="passwords-heading">
      <h2 id="passwords-heading" className={styles['heading']}>
        {t.tokens.passwords}
      </h2>
      <p>{t.tokens.passwordsIntro}</p>
      <div className={styles['scroller']}>
        <CardTable className={styles['table']} label={t.tokens.passwords}>
          <thead>
            <tr>
              <th scope="col">{t.tokens.name}</th>
              <th scope="col">{t.tokens.creationDate}</th>
              <th scope="col">{t.tokens.expirationDate}</th>
              <th scope="col">
                <span className="visually-hidden">{t.ui.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {passwordNames.map((name) => {
              const password = passwordOfToken(token, name);
              const created = parseAzureDate(password?.creationTime);
              const generate =
                password === undefined ? t.tokens.generate(name) : t.tokens.regenerate(name);
              return (
                <tr key={name}>
                  <th scope="row" translate="no">
                    {name}
                  </th>
                  <td data-label={t.tokens.creationDate}>
                    {password === undefined
                      ? t.tokens.notGenerated
                      : created === undefined
                        ? (password.creationTime ?? t.ui.unknown)
                        : format.dateTime(created)}
                    {created !== undefined && (
                      <span className={styles['exact']}>{ago(created)}</span>
                    )}
                  </td>
                  <td data-label={t.tokens.expirationDate}>
                    <ExpiryText expiry={expiryOf(password, now)} now={now} />
                    <ExactTime text={password?.expiry} />
                  </td>
                  <td className={styles['actions']}>
                    <ReasonButton
                      size="small"
                      icon={password === undefined ? <KeyRegular /> : <ArrowSyncRegular />}
                      text={password === undefined ? t.ui.generate : t.ui.regenerate}
                      label={generate}
                      disabledReason={mayNotGenerate}
                      onClick={() => navigate(paths.password(registry, token.name, name))}
                    />
                    <DeleteButton
                      label={t.tokens.deletePassword(name)}
                      disabledReason={
                        password === undefined ? t.tokens.noSuchPassword : mayNotDelete
                      }
                      onClick={() => setDeleting(name)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </CardTable>
      </div>
      {deleting !== undefined && (
        <DeletePasswordDialog
          registry={registry}
          token={token}
          name={deleting}
          onClose={() => setDeleting(undefined)}
          onDone={() => setDeleting(undefined)}
        />
      )}
    </section>
  );
}

function ExactTime({ text }: { text: string | null | undefined }) {
  const { format } = useI18n();
  const at = parseAzureDate(text);
  return at === undefined ? null : <span className={styles['exact']}>{format.dateTime(at)}</span>;
}

function DeleteButton({
  label,
  disabledReason,
  onClick,
}: {
  label: string;
  disabledReason: string | undefined;
  onClick: () => void;
}) {
  const button = (
    <Button
      size="small"
      appearance="subtle"
      icon={<DeleteRegular />}
      aria-label={label}
      disabledFocusable={disabledReason !== undefined}
      onClick={onClick}
    />
  );
  return disabledReason === undefined ? (
    <Tooltip content={label} relationship="label">
      {button}
    </Tooltip>
  ) : (
    <Tooltip content={disabledReason} relationship="description">
      {button}
    </Tooltip>
  );
}
