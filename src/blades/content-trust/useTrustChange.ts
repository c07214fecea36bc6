import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { changeContentTrust } from '@/azure/changeRegistry';
import { registryQuery } from '@/azure/registries';
import { useArm } from '@/azure/useArm';
import { useWrite, type WriteState } from '@/azure/useWrite';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { useFollow } from '@/ui/useFollow';

export interface TrustChange {
  readonly state: WriteState;
  /** Sends the change, once. True when it is made. */
  readonly start: (to: 'enabled' | 'disabled') => Promise<boolean>;
  readonly reset: () => void;
  /** What was tried last. */
  readonly tried: 'enabled' | 'disabled';
  /** The change is made, although Azure's answer to it got lost. */
  readonly answerLost: boolean;
  /** Whether the registry was read again after the change was sent. */
  readonly readBack: boolean;
}

/** Switches content trust on or off and reads the registry back. */
export function useTrustChange(registry: RegistryAddress): TrustChange {
  const { t } = useI18n();
  const arm = useArm();
  const client = useQueryClient();
  const follow = useFollow();
  const [tried, setTried] = useState<'enabled' | 'disabled'>('disabled');
  const [answerLost, setAnswerLost] = useState(false);
  const [readBack, setReadBack] = useState(false);

  const write = useWrite((to: 'enabled' | 'disabled', signal) => {
    const words = to === 'enabled' ? t.contentTrust.enable : t.contentTrust.disable;
    const { registry: name } = registry;
    return follow(
      { running: words.running(name), done: words.done(name), failed: words.failed(name) },
      () =>
        changeContentTrust(
          arm,
          registry,
          to,
          (read) => {
            client.setQueryData(registryQuery(arm, registry).queryKey, read);
            setReadBack(true);
          },
          signal,
        ),
    );
  });

  function reset(): void {
    setAnswerLost(false);
    setReadBack(false);
    write.reset();
  }

  async function start(to: 'enabled' | 'disabled'): Promise<boolean> {
    setTried(to);
    const changed = await write.start(to);
    setAnswerLost(changed?.answerLost === true);
    return changed !== undefined;
  }

  return { state: write.state, start, reset, tried, answerLost, readBack };
}
