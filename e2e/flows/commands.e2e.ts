import { en } from '@/i18n/en';

import { openAction, press, toolNames, tools } from '../support/catalogue/action';
import { actions } from '../support/catalogue/actions';
import { amelie, newcomer } from '../support/catalogue/actions/registry';
import { legacy } from '../support/catalogue/place';
import {
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  myregistry,
  test,
} from '../support/fixtures';

/** Every form and every confirmation that changes something in Azure can be shown as commands. */
for (const [blade, ofBlade] of Object.entries(actions)) {
  test(`every action of ${blade} can be shown as commands`, async ({ page, azure }) => {
    test.slow();
    for (const action of ofBlade) {
      await test.step(action.name, async () => {
        const root = await openAction(page, action, azure);
        await expect(root.getByRole('button', { name: action.submit, exact: true })).toBeVisible();
        await root.getByRole('button', { name: en.commands.show }).click();
        const commands = root.getByRole('group', { name: en.commands.show });
        for (const tool of toolNames) {
          const name = tools[tool];
          await commands.getByRole('tab', { name }).click();
          const said = commands.getByRole('tabpanel', { name });
          await expect(said).toContainText(action.commands[tool] ?? /./);
          // What every password of the emulated Azure has in it.
          await expect(said).not.toContainText('FAKE');
        }
        await expect(commands.getByRole('tab')).toHaveCount(toolNames.length);
        if (action.scan === true) await expectAccessibleInBothThemes(page);
      });
    }
  });
}

test('the commands of a new token change with the form', async ({ page }) => {
  await page.goto(`${myregistry}/tokens/new`);
  const create = page.getByRole('dialog', { name: en.tokens.create });
  await create.getByRole('button', { name: en.commands.show }).click();
  const commands = create.getByRole('group', { name: en.commands.show });
  await expect(commands.getByText('Fill in the form first.')).toBeVisible();

  await create.getByRole('textbox', { name: en.tokens.token }).fill('line-7-scanner');
  await create.getByRole('button', { name: en.tokens.createNew }).click();
  const scopeMap = page.getByRole('dialog', { name: en.scopeMaps.create });
  const repository = scopeMap.getByRole('combobox', { name: en.scopeMaps.repository });
  await repository.fill('line7/*');
  await repository.press('Enter');
  await scopeMap
    .getByRole('row', { name: 'line7/*' })
    .getByRole('checkbox', { name: 'content/read' })
    .check();
  await scopeMap.getByRole('button', { name: en.commands.show }).click();
  const ofScopeMap = scopeMap.getByRole('group', { name: en.commands.show });
  await expect(ofScopeMap.locator('pre')).toContainText("--repository 'line7/*' content/read");
  await scopeMap.getByRole('button', { name: en.ui.add, exact: true }).click();

  const line = commands.locator('pre');
  await expect(line).toContainText('az acr scope-map create');
  await expect(line).toContainText('az acr token create');
  await expect(line).toContainText('--status enabled');
  await expect(line).toContainText('--password1');
  await create.getByRole('switch', { name: en.tokens.status }).click();
  await expect(line).toContainText('--status disabled');
  await create.getByRole('checkbox', { name: en.tokens.generate('password1') }).uncheck();
  await expect(line).not.toContainText('--password1');
  await commands.getByRole('tab', { name: en.commands.tools.bicep }).click();
  await expect(commands.getByText(/deletes the passwords of the token/)).toBeVisible();
  await expect(line).toContainText("'repositories/line7/*/content/read'");
  await expectAccessible(page);
});

test('commands follow what is typed, and wait until it is right', async ({ page }) => {
  await page.goto(`${legacy}/content-trust/signers/new`);
  const panel = page.getByRole('dialog', { name: en.contentTrust.addSigner });
  await panel.getByRole('button', { name: en.commands.show }).click();
  const commands = panel.getByRole('group', { name: en.commands.show });
  const id = panel.getByRole('textbox', { name: en.contentTrust.objectId });
  for (const wrong of ['', 'not a GUID', amelie]) {
    await id.fill(wrong);
    await expect(commands.getByText('Fill in the form first.')).toBeVisible();
  }
  await id.fill(newcomer);
  await commands.getByRole('tab', { name: tools.rest }).click();
  const line = commands.locator('pre');
  await expect(line).toContainText(`"principalId":"${newcomer}","principalType":"User"`);
  const before = await line.innerText();
  await panel.getByRole('radio', { name: en.contentTrust.types.Group }).check();
  await expect(line).toContainText('"principalType":"Group"');
  // The assignment keeps its name: run twice, the command makes one.
  expect((await line.innerText()).replace('"Group"', '"User"')).toBe(before);
});

test.describe('of very many tokens', () => {
  test.use({ emulator: { seed: 'fleet' } });

  test('the first hundred are in the commands, and the rest is said', async ({ page }) => {
    test.slow();
    await page.goto(
      myregistry
        .replace('myresourcegroup', 'iot-fleet')
        .replace(/myregistry$/, 'contosofleet/tokens?filter=device-austin-00'),
    );
    // They are in the first page that Azure sends.
    await expect(
      page.getByRole('checkbox', { name: en.scopeMaps.select('device-austin-00003') }),
    ).toBeVisible({
      timeout: 60_000,
    });
    await page.getByRole('checkbox', { name: en.ui.selectAll }).check();
    await press(page, en.ui.disable);
    const ask = page.getByRole('alertdialog', {
      name: en.tokens.dialogs.disable.title('200 tokens'),
    });
    await ask.getByRole('button', { name: en.commands.show }).click();
    const commands = ask.getByRole('group', { name: en.commands.show });
    await expect(
      commands.getByText('Only the first 100 are shown here. The others (100)'),
    ).toBeVisible();
    await expect(commands.locator('pre')).toContainText('device-austin-00003');
  });
});
