import type { Action, JudgedAction } from '../action';
import { generatePassword, passwordActions } from './passwords';
import { accessKeyActions, contentTrustActions, enableAdminUser } from './registry';
import { createScopeMap, deleteScopeMap, saveScopeMap, scopeMapActions } from './scopeMaps';
import { createToken, deleteToken, saveToken, tokenActions } from './tokens';

/** Every change of Azure that a person can make. Of each blade the actions leave the next ones as they were. */
export const actions = {
  tokens: tokenActions,
  passwords: passwordActions,
  'scope maps': scopeMapActions,
  'access keys': accessKeyActions,
  'content trust': contentTrustActions,
} satisfies Record<string, readonly Action[]>;

/** Of each kind of change one, whose outcome is compared with what Azure has. */
export const judgedActions: readonly JudgedAction[] = [
  createToken,
  generatePassword,
  saveToken,
  deleteToken,
  createScopeMap,
  saveScopeMap,
  deleteScopeMap,
  enableAdminUser,
];
