import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { type RegistryAddress, tokenId } from '@/domain/resourceId';

import { tokenKey } from './tokens';

/** What the portal's tabs tell each other: which token was changed. Never more than its id. */
const channelName = 'acr-access-portal.tokens';

/** Tells the other tabs that a token is not any more as they know it. */
export function announceToken(registry: RegistryAddress, name: string): void {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of this origin only
  channel.postMessage(tokenId(registry, name).toLowerCase());
  channel.close();
}

/** Reads a token again when another tab of this browser has changed it. */
export function useTokenNews(registry: RegistryAddress, name: string): void {
  const client = useQueryClient();
  const id = tokenId(registry, name).toLowerCase();
  const key = tokenKey(registry, name).join('\n');

  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === id) void client.invalidateQueries({ queryKey: key.split('\n') });
    });
    return () => channel.close();
  }, [client, id, key]);
}
