import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';

import { registryQuery } from '@/azure/registries';
import { useArm } from '@/azure/useArm';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { SidePanel } from '@/ui/SidePanel';

import type { TokenOutcome } from './createTokenSteps';
import { IssuedPassword, SignInCommand } from './IssuedPassword';

/** The panel after a token was created: its passwords, this once, and how to sign in with them. */
export function CreatedToken({
  registry,
  created: { token, passwords },
  gone,
  onClose,
}: {
  registry: RegistryAddress;
  created: Extract<TokenOutcome, { kind: 'created' }>;
  /** Whether the passwords are not kept any more. */
  gone: boolean;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const arm = useArm();
  const loginServer = useQuery(registryQuery(arm, registry)).data?.properties.loginServer;
  const issued = passwords.filter((password) => password.kind === 'issued');
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const uncopied = gone ? [] : issued.filter((password) => !copied.has(password.name));

  return (
    <SidePanel
      title={t.tokens.createdTitle(token.name)}
      onClose={onClose}
      asking={asking}
      onAnswered={() => setAsking(false)}
      dirty={
        uncopied.length > 0
          ? {
              title: t.tokens.issued.leaveTitle,
              text: t.tokens.issued.leaveText,
              confirm: t.tokens.issued.leave,
            }
          : undefined
      }
      footer={
        <>
          <Button
            appearance="primary"
            onClick={() => (uncopied.length > 0 ? setAsking(true) : onClose())}
          >
            {t.ui.done}
          </Button>
        </>
      }
    >
      <div className="form">
        {issued.length > 0 && (
          <Message intent="warning" live="polite" title={t.tokens.issued.onceTitle}>
            {t.tokens.issued.once}
          </Message>
        )}
        {passwords.map((password) =>
          password.kind === 'issued' ? (
            <IssuedPassword
              key={password.name}
              name={password.name}
              issued={password.issued}
              replaced={false}
              gone={gone}
              onCopied={() => setCopied((before) => new Set(before).add(password.name))}
            />
          ) : (
            <ProblemMessage
              key={password.name}
              title={t.tokens.passwordNotGenerated(password.name)}
              problem={password.error}
              actions={
                <Link href={paths.password(registry, token.name, password.name)}>
                  {t.tokens.generate(password.name)}
                </Link>
              }
            />
          ),
        )}
        {passwords.length === 0 && (
          <Message intent="info" live="polite">
            {t.tokens.noPasswordYet}{' '}
            <Link href={paths.password(registry, token.name, 'password1')}>
              {t.tokens.generate('password1')}
            </Link>
          </Message>
        )}
        {issued.length > 0 && !gone && typeof loginServer === 'string' && (
          <SignInCommand
            loginServer={loginServer}
            token={token.name}
            issued={issued}
            onTaken={(name) => setCopied((before) => new Set(before).add(name))}
          />
        )}
      </div>
    </SidePanel>
  );
}
