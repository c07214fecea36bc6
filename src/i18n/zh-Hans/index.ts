import type { Messages } from '@/i18n/en';

import { access } from './access';
import { accessKeys } from './accessKeys';
import { app } from './app';
import { contentTrust } from './contentTrust';
import { commands } from './commands';
import { home } from './home';
import { names } from './names';
import { overview } from './overview';
import { problems } from './problems';
import { registry } from './registry';
import { scopeMaps } from './scopeMaps';
import { tokens } from './tokens';
import { ui } from './ui';

/** The words in Simplified Chinese. */
export const zhHans: Messages = {
  access,
  accessKeys,
  app,
  contentTrust,
  commands,

  home,
  names,
  overview,
  problems,
  registry,
  scopeMaps,
  tokens,
  ui,
};
