import { en } from '@/i18n/en';

import { myregistry } from '../../fixtures';
import { type Action, type JudgedAction, press } from '../action';

const myToken = `${myregistry}/tokens/MyToken`;

export const generatePassword: JudgedAction = {
  name: 'generating a password',
  path: `${myToken}/passwords/password2`,
  inside: { role: 'dialog', name: 'password2' },
  submit: en.ui.generate,
  commands: {
    azureCli: /--password2[^]*without it, both passwords are replaced/,
    powerShell: '-Name password2',
  },
  operation: 'credentials.generate',
  write: 'POST myregistry/generateCredentials',
  done: en.tokens.generation.done('password2', 'MyToken'),
  isMade: async (azure) => (await azure('/tokens/MyToken')).body.includes('password2'),
  scan: true,
};

export const regeneratePassword: Action = {
  name: 'regenerating a password',
  path: `${myToken}/passwords/password1`,
  fill: (page) =>
    page
      .getByRole('dialog', { name: 'password1' })
      .getByRole('button', { name: en.ui.generate, exact: true })
      .click(),
  inside: { role: 'alertdialog', name: en.tokens.generation.replaceTitle('password1', 'MyToken') },
  submit: en.ui.regenerate,
  commands: { azureCli: '--password1', rest: '"name":"password1"' },
  scan: true,
};

export const passwordActions: readonly Action[] = [
  generatePassword,
  regeneratePassword,
  {
    name: 'deleting a password',
    path: myToken,
    fill: (page) => press(page, en.tokens.deletePassword('password1')),
    inside: { role: 'alertdialog', name: en.tokens.passwordDeletion.title('password1', 'MyToken') },
    submit: en.ui.delete,
    commands: { azureCli: 'az acr token credential delete', rest: '"passwords":[]' },
  },
  {
    name: 'rotating the passwords of a token, first step',
    path: `${myregistry}/tokens/build-pipeline/rotate`,
    inside: { role: 'dialog', name: en.tokens.rotation.title('build-pipeline') },
    submit: en.tokens.generate('password1'),
    commands: {
      azureCli: '--password1',
      terraform: 'only works for a token that has no password yet',
    },
  },
  {
    name: 'rotating the passwords of a token, last step',
    path: `${myToken}/rotate`,
    fill: async (page) => {
      const panel = page.getByRole('dialog', { name: en.tokens.rotation.title('MyToken') });
      await panel.getByRole('button', { name: en.tokens.generate('password2') }).click();
      await panel.getByRole('checkbox', { name: /signs in with password2 now/ }).check();
      await panel.getByRole('button', { name: en.tokens.deletePassword('password1') }).click();
    },
    inside: { role: 'alertdialog', name: en.tokens.passwordDeletion.title('password1', 'MyToken') },
    submit: en.ui.delete,
    commands: {
      azureCli: 'az acr token credential delete',
      rest: '"passwords":[{"name":"password2"}]',
    },
  },
];
