import type { FieldErrors } from 'react-hook-form';

import type { Messages } from '@/i18n/en';

import type { TokenOutcome } from './createTokenSteps';
import type { TokenValues } from './createTokenValues';

/** Which field of the form an earlier attempt was refused for, and why. Empty when for none. */
export function refusedFields(
  stopped: Exclude<TokenOutcome, { kind: 'created' }> | undefined,
  t: Messages,
): FieldErrors<TokenValues> {
  const field = stopped?.at === 'token' ? 'name' : 'scopeMap';
  const words = stopped?.at === 'token' ? t.names.token : t.names.scopeMap;
  if (stopped?.kind === 'taken') return { [field]: { type: 'azure', message: words.taken } };
  if (stopped?.kind !== 'stopped' || stopped.error.kind !== 'invalid') return {};
  // Azure does not say which value it means; its message about a scope map names it.
  const about = /scope ?map/i.test(`${stopped.error.target} ${stopped.error.serviceMessage}`)
    ? 'scopeMap'
    : field;
  return {
    [about]: { type: 'azure', message: stopped.error.serviceMessage ?? t.problems.invalid },
  };
}
