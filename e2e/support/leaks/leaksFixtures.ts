import type { Page } from '@playwright/test';

import type { OperationName } from '@/emulator/wrap';
import {
  type Azure,
  broughtTokens,
  expect,
  pasteToken,
  test as base,
} from '../production/fixtures';

import { broughtToken, type Canary, passwordCanary, tokenCanary } from './canaries';
import { count } from '../count';
import { createScanner, type PageKind, searchesOf } from './scanner';
import { collectGarbage } from './scannerHeap';
import { describe, type Finding } from './scannerReport';

/** When is searched. */
export type Moment =
  | 'before reveal'
  | 'while shown'
  | 'while masked again'
  | 'after close'
  | 'after route change'
  | 'after Back'
  | 'after an error'
  | 'after sign-out'
  | 'when idle'
  | 'after more renders';

/** Where a secret may be, now. Everywhere else it has leaked. */
export interface Allowed {
  /** On screen, in the box that shows it. */
  readonly shown?: readonly Canary[];
  /** In a box in memory, shown or not. */
  readonly held?: readonly Canary[];
  readonly page?: PageKind;
}

export interface Leaks {
  /** All secrets that the page was given so far. */
  readonly issued: Canary[];
  /** The newest secret of this name. */
  readonly latest: (name: string) => Canary;
  /** Loads an address, signed in with an access token that somebody brings. */
  readonly open: (path: string) => Promise<void>;
  /** Searches all surfaces for all secrets, counts, and fails when one is where it may not be. */
  readonly scan: (moment: Moment, allowed?: Allowed) => Promise<void>;
  /** Spoils the answers of an operation on their way, passwords included. */
  readonly spoil: (name: OperationName, how: (answer: Response) => Promise<Response>) => void;
  readonly collectGarbage: () => Promise<void>;
}

/**
 * The production build in front of an emulated Azure that runs elsewhere: in the page's own heap there is
 * nothing of the emulator, which has to remember the passwords that it gives out. They become canaries
 * right before they leave.
 */
export const test = base.extend<{ leaks: Leaks }>({
  leaks: async ({ page, azure }, provide) => {
    const issued: Canary[] = [];
    const spoils = new Map<OperationName, (answer: Response) => Promise<Response>>();
    const known = new Map<string, string>();
    azure.wrap = async (operation, proceed) => {
      const answer = await proceed();
      const carries = operation.name.startsWith('credentials.') && answer.ok;
      const sent = carries ? await withCanaries(answer, known, issued) : answer;
      return spoils.get(operation.name)?.(sent) ?? sent;
    };
    const scanner = await createScanner(page);
    const leaks: Leaks = {
      issued,
      latest: (name) => {
        const found = issued.findLast((canary) => canary.name.split(' #')[0] === name);
        if (found === undefined) throw new Error(`No secret ${name} was issued.`);
        return found;
      },
      open: async (path) => {
        azure.config = broughtTokens(azure);
        const token = broughtToken();
        issued.push(token);
        await page.goto(azure.portal + path);
        await pasteToken(page, token.value);
      },
      scan: (moment, allowed = {}) =>
        test.step(moment, async () => {
          noteTokens(azure, issued);
          const found = await scanner.scan(issued, {
            page: allowed.page,
            inUse: (canary) => isAllowed(inHeap(canary), allowed),
          });
          const leaked = found.filter((finding) => !isAllowed(finding, allowed));
          count({ scans: searchesOf(issued), leaked: leaked.length });
          expect(leaked.map(describe), `Leaks ${moment}`).toEqual([]);
          // A scanner that does not see what is on screen would not see a leak either.
          for (const { name } of allowed.shown ?? []) {
            const seen = found.filter((finding) => finding.canary === name);
            expect(seen.map(({ surface }) => surface)).toContain('DOM text');
          }
        }),
      spoil: (name, how) => spoils.set(name, how),
      collectGarbage: async () => {
        const session = await page.context().newCDPSession(page);
        await collectGarbage(session);
        await session.detach();
      },
    };
    await provide(leaks);
    count({ secretsIssued: issued.length });
  },
});

/** Only what is on the way to whom it is for, or in the one place that is made to show it. */
function isAllowed(
  { surface, where, canary, kind }: Finding,
  { shown = [], held = [], page = 'signed in' }: Allowed,
): boolean {
  const isOneOf = (some: readonly Canary[]) => some.some(({ name }) => name === canary);
  if (kind === 'token') {
    if (surface === 'outgoing requests') {
      return / https:\S+ header authorization$|^POST https:\S+\/token body$/.test(where);
    }
    if (page === 'signed out') return surface === 'heap' && isOneOf(held);
    // Microsoft's library keeps its tokens there; a token that somebody brings is never stored.
    if (surface === 'sessionStorage') {
      return canary !== 'access token' && /(access|refresh|id)token/i.test(where);
    }
    return surface === 'heap';
  }
  if (surface === 'heap') return isOneOf(held) || isOneOf(shown);
  if (surface === 'DOM text') return isOneOf(shown) && where === 'code.secret';
  if (surface === 'accessibility tree') return isOneOf(shown) && / > code( > |$)/.test(where);
  return false;
}

function inHeap({ name, kind }: Canary): Finding {
  return { surface: 'heap', where: '', canary: name, kind, form: 'raw' };
}

/** Tokens that the sign-in service has handed out since the last look. */
function noteTokens({ provider }: Azure, issued: Canary[]): void {
  for (const [index, { kind, value }] of provider.issued.entries()) {
    const name = `${kind} #${index}`;
    if (!issued.some((canary) => canary.name === name)) issued.push(tokenCanary(name, value));
  }
}

/** The answer with each password in it replaced; the same one always by the same canary. */
async function withCanaries(
  answer: Response,
  known: Map<string, string>,
  issued: Canary[],
): Promise<Response> {
  const body: { passwords: { name: string; value?: string }[] } = await answer.json();
  for (const password of body.passwords) {
    if (password.value === undefined) continue;
    const before = known.get(password.value);
    const canary = passwordCanary(`${password.name} #${issued.length}`, before);
    if (before === undefined) issued.push(canary);
    known.set(password.value, canary.value);
    password.value = canary.value;
  }
  return new Response(JSON.stringify(body), answer);
}

/** Goes to other blades and back, so that React renders often and lets go of what it had put aside. */
export async function renderMore(page: Page, leaks: Leaks): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Registry' });
  for (const blade of ['Overview', 'Scope maps', 'Overview', 'Scope maps', 'Overview']) {
    await menu.getByRole('link', { name: blade, exact: true }).click();
    await expect(page.getByRole('heading', { name: `| ${blade}` })).toBeVisible();
  }
  await leaks.collectGarbage();
}

export { expect };
