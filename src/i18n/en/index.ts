import { access } from './access';
import { accessKeys } from './accessKeys';
import { app } from './app';
import { azureAccess } from './azureAccess';
import { commands } from './commands';
import { contentTrust } from './contentTrust';
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
  access,
  accessKeys,
  app,
  azureAccess,
  commands,
  contentTrust,
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
