import * as v from 'valibot';

import type { AccountInTenant } from './session';

const name = 'acr-access-portal.session';

const messageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('signedOut') }),
  v.strictObject({
    kind: v.literal('signedIn'),
    account: v.strictObject({ name: v.string(), username: v.string() }),
    tenant: v.string(),
  }),
]);

/** What the portal's tabs tell each other; never a token. */
export type SessionNews = v.InferOutput<typeof messageSchema>;

/** Tells the portal's other tabs who signed in or that somebody signed out, and hears of it from them. */
export function openSessionChannel(onNews: (news: SessionNews) => void): {
  tellSignedOut: () => void;
  tellSignedIn: (who: AccountInTenant) => void;
} {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = v.safeParse(messageSchema, data);
    if (news.success) onNews(news.output);
  });
  // oxlint-disable-next-line require-post-message-target-origin -- a channel is of this origin only
  const tell = (news: SessionNews) => channel.postMessage(news);
  return {
    tellSignedOut: () => tell({ kind: 'signedOut' }),
    tellSignedIn: ({ account, tenant }) => tell({ kind: 'signedIn', account, tenant }),
  };
}
