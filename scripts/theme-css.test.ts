import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { themeCss } from './theme-css';

test('the theme in the repository is the one that the installed Fluent gives', () => {
  const committed = readFileSync(new URL('../src/ui/theme.generated.css', import.meta.url), 'utf8');
  expect(committed, 'Run: npm run theme').toBe(themeCss());
});
