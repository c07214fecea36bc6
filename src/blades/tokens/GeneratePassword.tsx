import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { registryQuery } from '@/azure/registries';
import { rememberToken } from '@/azure/tokenCache';
import { passwordOfToken } from '@/azure/tokenPasswords';
import {
  generatePassword,
  type IssuedPassword,
  readToken,
  type Token,
  tokenKey,
} from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { useWrite } from '@/azure/useWrite';
import type { PasswordName } from '@/domain/passwords';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { useFollow } from '@/ui/useFollow';
import { useUnloadWarning } from '@/ui/useUnloadWarning';

import { GenerateForm } from './GenerateForm';
import { GeneratedPassword } from './GeneratedPassword';

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
  const client = useQueryClient();
  const follow = useFollow();
  const [, navigate] = useLocation();
  const loginServer = useQuery(registryQuery(arm, registry)).data?.properties.loginServer;
  const [generated, setGenerated] = useState<{ issued: IssuedPassword; replaced: boolean }>();

  // This panel owns the secret: when it goes, however it goes, the secret goes.
  const issued = useRef<IssuedPassword>(undefined);
  useEffect(() => () => issued.current?.secret.clear(), []);

  const current = passwordOfToken(token, name);
  const generate = useWrite(async (expiry: string | undefined, signal) => {
    const words = t.tokens.generation;
    try {
      return await follow(
        {
          running: words.running(name, token.name),
          done: words.done(name, token.name),
          failed: words.failed(name, token.name),
        },
        () => generatePassword(arm, registry, token.name, { name, expiry }, signal),
      );
    } finally {
      // Whatever the answer was, what stands in Azure now is what counts.
      await readBack();
    }
  });
  async function readBack() {
    try {
      rememberToken(client, registry, await readToken(arm, registry, token.name));
    } catch {
      // The password is what matters here; the details show their own error when they are looked at.
      void client.invalidateQueries({ queryKey: tokenKey(registry, token.name) });
    }
  }

  const running = generate.state.kind === 'running';
  useUnloadWarning(running);

  async function start(expiry: string | undefined) {
    const replaced = current !== undefined;
    const result = await generate.start(expiry);
    if (result === undefined) return;
    issued.current = result;
    setGenerated({ issued: result, replaced });
  }

  const close = () => navigate(paths.token(registry, token.name));
  return generated === undefined ? (
    <GenerateForm
      token={token}
      name={name}
      busy={running}
      problem={generate.state.kind === 'failed' ? generate.state.error : undefined}
      onGenerate={(expiry) => void start(expiry)}
      onClose={close}
    />
  ) : (
    <GeneratedPassword
      name={name}
      token={token.name}
      loginServer={loginServer ?? undefined}
      issued={generated.issued}
      replaced={generated.replaced}
      onClose={close}
    />
  );
}
