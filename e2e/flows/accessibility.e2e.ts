import { openPlace } from '../support/catalogue/place';
import { states } from '../support/catalogue/states';
import { expectAccessibleInBothThemes, test } from '../support/fixtures';

// The other places: access.e2e.ts.
test('no state between two places has an accessibility violation, in either theme', async ({
  page,
}) => {
  for (const state of states) {
    await test.step(state.name, async () => {
      await openPlace(page, { ...state, controls: [] });
      await expectAccessibleInBothThemes(page);
      // The shell's own panels stay open wherever one goes.
      await page.keyboard.press('Escape');
    });
  }
});
