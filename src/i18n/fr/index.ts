import type { Messages } from '@/i18n/en';

import { azureAccess } from './azureAccess';
import { app } from './app';
import { home } from './home';
import { names } from './names';
import { overview } from './overview';
import { problems } from './problems';
import { registry } from './registry';
import { scopeMaps } from './scopeMaps';
import { signIn } from './signIn';
import { tokens } from './tokens';
import { ui } from './ui';

/** The words in French. */
export const fr: Messages = {
  azureAccess,
  app,
  home,
  names,
  overview,
  problems,
  registry,
  scopeMaps,
  signIn,
  tokens,
  ui,
};
