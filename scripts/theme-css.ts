import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

/**
 * Writes Fluent's two themes as one static style sheet: no theme JavaScript in the page, no flash of
 * the wrong theme, and switching is one attribute. Run it again after a Fluent update:
 *   npm run theme
 */

const light: Record<string, string | number> = { ...webLightTheme };
const dark: Record<string, string | number> = { ...webDarkTheme };

// In the stock dark theme links on a hovered row and red text are below a contrast of 4.5:1.
dark['colorSubtleBackgroundHover'] = '#303030';
dark['colorStatusDangerForeground1'] = '#f1707b';

const colour = /#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|transparent/gi;

/** `light-dark()` takes single colours, so a shadow is joined colour by colour. */
function joined(name: string, lightValue: string, darkValue: string): string {
  if (lightValue === darkValue) return lightValue;
  const lightColours = lightValue.match(colour) ?? [];
  const darkColours = darkValue.match(colour) ?? [];
  if (lightColours.length !== darkColours.length || lightColours.length === 0) {
    throw new Error(`The themes write ${name} in different ways: ${lightValue} | ${darkValue}`);
  }
  let index = 0;
  return lightValue.replace(colour, (found) => {
    const other = darkColours[index++] ?? found;
    return found === other ? found : `light-dark(${found}, ${other})`;
  });
}

/** The whole style sheet. */
export function themeCss(): string {
  const lines = Object.keys(light).map(
    (name) => `  --${name}: ${joined(name, String(light[name]), String(dark[name]))};`,
  );
  return `/* Made by scripts/theme-css.ts from Fluent's themes. Do not edit. */
:root {
  color-scheme: light dark;
${lines.join('\n')}
}

:root[data-theme='light'] {
  color-scheme: light;
}

:root[data-theme='dark'] {
  color-scheme: dark;
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    fileURLToPath(new URL('../src/ui/theme.generated.css', import.meta.url)),
    themeCss(),
  );
}
