import * as v from 'valibot';

const name = 'acr-access-portal.session';

const messageSchema = v.strictObject({ kind: v.literal('signedOut') });

/** Tells the portal's other tabs that the person signed out, and hears of it from them. */
export function openSessionChannel(onSignedOut: () => void): { tellSignedOut: () => void } {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (v.is(messageSchema, data)) onSignedOut();
  });
  // oxlint-disable-next-line require-post-message-target-origin -- a channel is of this origin only
  return { tellSignedOut: () => channel.postMessage({ kind: 'signedOut' }) };
}
