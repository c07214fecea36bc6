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

/** The words in English. The other languages have the same keys and parameters, or do not compile. */
export const en = {
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

export type Messages = typeof en;
