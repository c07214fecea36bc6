import type { Page } from '@playwright/test';

import { en } from '@/i18n/en';

import type { OperationName } from '../../src/emulator/wrap';
import { failedToLoad, myregistry } from '../support/fixtures';

import { expect, type Leaks, test } from '../support/leaks/leaksFixtures';

// A scan takes a second, several on a busy machine.
test.describe.configure({ timeout: 180_000 });

// As e2e/support/runScale.ts has it; that one is for vitest.
const full = process.env['RELIABILITY'] === 'full';

test.use({ expectedErrors: failedToLoad(500, 504) });

const accessKeys =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/legacy-apps/registries/contosolegacy/access-keys';

/** Ways in which an answer with passwords comes to nothing, the passwords having been made. */
const spoils = {
  'lost at a gateway': () =>
    Promise.resolve(json('{"error":{"code":"GatewayTimeout","message":"No answer."}}', 504)),
  'cut off in the middle of the password': async (answer) => {
    const text = await answer.text();
    return json(text.slice(0, text.indexOf('"value":"') + 40));
  },
  'followed by something else': async (answer) => json(`${await answer.text()}}`),
  'wrapped in HTML': async (answer) =>
    new Response(`<p>${await answer.text()}</p>`, {
      headers: { ...common, 'content-type': 'text/html' },
    }),
  'of another shape': async (answer) => {
    const { passwords } = await answer.json();
    return json(JSON.stringify({ passwords: { value: passwords } }));
  },
  'a text': async (answer) => json(JSON.stringify(await answer.text())),
  'with an error beside it': async (answer) => {
    const error = { code: 'InternalServerError', message: 'It went wrong.' };
    return json(JSON.stringify({ ...(await answer.json()), error }), 500);
  },
  'under another name': async (answer) => {
    const text = await answer.text();
    return json(text.replaceAll(/"name":"password2?1?"/g, '"name":"other"'));
  },
} satisfies Record<string, (answer: Response) => Promise<Response>>;

type Spoil = keyof typeof spoils;

const common = { 'access-control-allow-origin': '*' };

function json(text: string, status = 200): Response {
  return new Response(text, { status, headers: { ...common, 'content-type': 'application/json' } });
}

interface Flow {
  readonly operation: OperationName;
  /** What fails, up to where the failure shows. */
  readonly run: (page: Page, leaks: Leaks) => Promise<void>;
  readonly usual: readonly Spoil[];
}

const flows: Readonly<Record<string, Flow>> = {
  'a generated password': {
    operation: 'credentials.generate',
    usual: ['lost at a gateway', 'cut off in the middle of the password', 'of another shape'],
    run: async (page, leaks) => {
      await leaks.open(`${myregistry}/tokens/MyToken/passwords/password2`);
      const panel = page.getByRole('dialog', { name: 'password2' });
      await panel.getByRole('button', { name: en.ui.generate, exact: true }).click();
      await expect(panel.getByRole('alert').first()).toBeVisible();
    },
  },
  'the passwords of a new token': {
    operation: 'credentials.generate',
    usual: ['wrapped in HTML'],
    run: async (page, leaks) => {
      await leaks.open(`${myregistry}/tokens/new`);
      const create = page.getByRole('dialog', { name: en.tokens.create });
      await create.getByRole('textbox', { name: en.tokens.token }).fill('line-7');
      await create.getByRole('combobox', { name: en.tokens.scopeMap }).click();
      await page.getByRole('option', { name: '_repositories_pull', exact: true }).click();
      await create.getByRole('button', { name: en.ui.create, exact: true }).click();
      const panel = page.getByRole('dialog', { name: en.tokens.createdTitle('line-7') });
      await expect(panel.getByRole('alert').first()).toBeVisible();
    },
  },
  'the admin user’s passwords': {
    operation: 'credentials.list',
    usual: ['cut off in the middle of the password', 'under another name'],
    run: async (page, leaks) => {
      await leaks.open(accessKeys);
      await page
        .getByRole('button', { name: en.accessKeys.show('password2'), exact: true })
        .click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  'a regenerated password of the admin user': {
    operation: 'credentials.regenerate',
    usual: ['cut off in the middle of the password'],
    run: async (page, leaks) => {
      await leaks.open(accessKeys);
      // What was at hand may be the old one now.
      await page
        .getByRole('button', { name: en.accessKeys.show('password2'), exact: true })
        .click();
      await page
        .getByRole('button', { name: en.accessKeys.regenerate('password2'), exact: true })
        .click();
      const dialog = page.getByRole('alertdialog', { name: /Regenerate password2/ });
      await dialog
        .getByRole('textbox', { name: en.ui.typeToConfirm('contosolegacy') })
        .fill('contosolegacy');
      await dialog.getByRole('button', { name: en.ui.regenerate }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
};

for (const [what, { operation, run, usual }] of Object.entries(flows)) {
  for (const [spoilt, how] of Object.entries(spoils)) {
    if (!full && !usual.some((name) => name === spoilt)) continue;
    test(`${what}, ${spoilt}, leaves nothing`, async ({ page, leaks }) => {
      leaks.spoil(operation, how);
      await run(page, leaks);
      await leaks.scan('after an error');
    });
  }
}
