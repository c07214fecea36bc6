import type { CDPSession, ConsoleMessage, Page } from '@playwright/test';

import type { Sighting } from './scannerReport';
import { textsOf } from './scannerTexts';

/** What a page has said and sent so far, from the moment this starts to listen. */
export interface Recording {
  readonly said: () => Promise<Sighting[]>;
  readonly sent: () => Sighting[];
}

/** Listens to everything that a page logs, throws and sends. */
export async function record(page: Page): Promise<Recording> {
  const thrown: Sighting[] = [];
  const logged: Promise<Sighting>[] = [];
  page.on('console', (message) => logged.push(textOf(message)));
  page.on('pageerror', (error) => {
    const text = [error.name, error.message, error.stack].join('\n');
    thrown.push({ where: 'thrown', text });
  });
  const session = await page.context().newCDPSession(page);
  const sent = await sentBy(session);
  return { said: async () => [...thrown, ...(await Promise.all(logged))], sent };
}

/** What was logged, objects with all that is in them. */
async function textOf(message: ConsoleMessage): Promise<Sighting> {
  const { url } = message.location();
  const values = await Promise.all(
    message.args().map(async (handle) => {
      try {
        return (await handle.evaluate(textsOf)).join('\n');
      } catch {
        // The page has gone meanwhile; its text is left.
        return '';
      } finally {
        await handle.dispose();
      }
    }),
  );
  return { where: message.type(), text: [message.text(), url, ...values].join('\n') };
}

async function sentBy(session: CDPSession): Promise<() => Sighting[]> {
  const sent: Sighting[] = [];
  const unreadable: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => {
    const target = `${request.method} ${request.url.replace(/\?.*/s, '')}`;
    sent.push({ where: `${target} address`, text: `${request.url}${request.urlFragment ?? ''}` });
    for (const [name, value] of Object.entries(request.headers)) {
      sent.push({ where: `${target} header ${name.toLowerCase()}`, text: value });
    }
    if (request.postData !== undefined) {
      sent.push({ where: `${target} body`, text: request.postData });
    } else if (request.hasPostData === true) {
      // The portal sends text only. What cannot be looked at must not pass for clean.
      unreadable.push(target);
    }
  });
  // The headers that the browser itself adds: cookies.
  session.on('Network.requestWillBeSentExtraInfo', ({ headers }) => {
    sent.push({ where: 'header cookie', text: headers['Cookie'] ?? headers['cookie'] ?? '' });
  });
  session.on('Network.webSocketCreated', ({ url }) => sent.push({ where: 'WebSocket', text: url }));
  session.on('Network.webSocketFrameSent', ({ response }) => {
    sent.push({ where: 'WebSocket', text: response.payloadData });
  });
  await session.send('Network.enable', { maxPostDataSize: 1_000_000 });
  return () => {
    if (unreadable.length > 0) throw new Error(`The body of ${unreadable.join()} is no text.`);
    return sent;
  };
}
