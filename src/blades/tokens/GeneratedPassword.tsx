import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { IssuedPassword as Issued } from '@/azure/tokens';
import type { PasswordName } from '@/domain/passwords';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { SidePanel } from '@/ui/SidePanel';

import { IssuedPassword, SignInCommand } from './IssuedPassword';

/** The panel after a password was generated: the password, this once. */
export function GeneratedPassword({
  name,
  token,
  loginServer,
  issued,
  replaced,
  outdated,
  gone,
  onClose,
}: {
  name: PasswordName;
  token: string;
  loginServer: string | undefined;
  issued: Issued;
  replaced: boolean;
  /** Whether somebody has replaced it while it stood here. */
  outdated: boolean;
  /** Whether it is not kept any more. */
  gone: boolean;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const [taken, setCopied] = useState(false);
  // What is gone cannot be lost by closing.
  const copied = taken || gone;
  const [asking, setAsking] = useState(false);

  return (
    <SidePanel
      title={name}
      onClose={onClose}
      asking={asking}
      onAnswered={() => setAsking(false)}
      dirty={
        copied
          ? undefined
          : {
              title: t.tokens.issued.leaveTitle,
              text: t.tokens.issued.leaveText,
              confirm: t.tokens.issued.leave,
            }
      }
      footer={
        <Button appearance="primary" onClick={() => (copied ? onClose() : setAsking(true))}>
          {t.ui.done}
        </Button>
      }
    >
      <div className="form">
        {outdated && (
          <Message intent="error" live="assertive">
            {t.tokens.issued.outdated(name)}
          </Message>
        )}
        <Message intent="warning" live="polite" title={t.tokens.issued.onceTitle}>
          {t.tokens.issued.once}
        </Message>
        <IssuedPassword
          name={name}
          issued={issued}
          replaced={replaced}
          gone={gone}
          onCopied={() => setCopied(true)}
        />
        {loginServer !== undefined && !gone && (
          <SignInCommand
            loginServer={loginServer}
            token={token}
            issued={[{ name, issued }]}
            onTaken={() => setCopied(true)}
          />
        )}
      </div>
    </SidePanel>
  );
}
