import type { CDPSession, Page } from '@playwright/test';

import type { Canary } from './canaries';
import { pdfText } from './pdfText';
import { seenInHeap } from './scannerHeap';
import { seenInPage, type SeenInPage, seenInQueries } from './scannerPage';
import { record } from './scannerRecord';
import { type Finding, search, type Sighting, type Sightings, surfaces } from './scannerReport';
import { textsOf } from './scannerTexts';
import { seenByScreenReaders, seenInTree } from './scannerTree';

export interface Scanner {
  /** Looks everywhere, now, for these secrets. */
  readonly scan: (canaries: readonly Canary[], circumstances?: Circumstances) => Promise<Finding[]>;
}

/** While nobody is signed in there is no server state, and nothing that could hold it. */
export type PageKind = 'signed in' | 'signed out';

export interface Circumstances {
  readonly page?: PageKind | undefined;
  /** Whether JavaScript has to have a secret now, so that finding it in the heap is no surprise. */
  readonly inUse?: (canary: Canary) => boolean;
}

/** Searches of one surface for one secret that a scan makes. */
export const searchesOf = (canaries: readonly Canary[]) => canaries.length * surfaces.length;

/** A scanner of all surfaces of a page. It has to be there before the page loads anything. */
export async function createScanner(page: Page): Promise<Scanner> {
  const recorded = await record(page);
  return {
    scan: async (canaries, { page: kind = 'signed in', inUse = () => false } = {}) => {
      // A session of its own each time, so that the browser holds nothing for the next one.
      const session = await page.context().newCDPSession(page);
      try {
        // The heap comes first: looking elsewhere makes strings of what is found there.
        const heap = await seenInHeap(
          session,
          canaries.filter((canary) => !inUse(canary)),
        );
        const seen: Sightings = {
          ...(await seenInTree(session)),
          ...(await inWorldOfItsOwn(session)),
          'accessibility tree': await seenByScreenReaders(session),
          cookies: await cookiesOf(page),
          'React Query caches': await queriesOf(session, kind),
          print: await printed(page),
          'console and page errors': await recorded.said(),
          'outgoing requests': recorded.sent(),
          heap,
        };
        return search(seen, canaries);
      } finally {
        await session.detach();
      }
    },
  };
}

async function inWorldOfItsOwn(session: CDPSession): Promise<SeenInPage> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'scanner',
  });
  return evaluate<SeenInPage>(session, `(${String(seenInPage)})(${String(textsOf)})`, {
    contextId: executionContextId,
  });
}

async function queriesOf(session: CDPSession, kind: PageKind): Promise<Sighting[]> {
  const expression = `(${String(seenInQueries)})(${String(textsOf)})`;
  const found = await evaluate<ReturnType<typeof seenInQueries>>(session, expression, {});
  if (found !== 'no client') return found;
  if (kind === 'signed in')
    throw new Error('The QueryClient was not found: it cannot be searched.');
  return [];
}

async function evaluate<Result>(
  session: CDPSession,
  expression: string,
  where: { contextId?: number },
): Promise<Result> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    ...where,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

async function cookiesOf(page: Page): Promise<Sighting[]> {
  const cookies = await page.context().cookies();
  return cookies.map((cookie) => ({ where: cookie.name, text: JSON.stringify(cookie) }));
}

/** What would be on paper, or in a PDF. */
async function printed(page: Page): Promise<Sighting[]> {
  const file = await page.pdf();
  const text = pdfText(file);
  if (text === '') throw new Error('The print has no text: it cannot be searched.');
  // Links and notes of the file; its title is the document's.
  const rest = file.toString('latin1').replace(/\/Title \(.*\)/g, '');
  return [
    { where: 'pages', text },
    { where: 'file', text: rest },
  ];
}
