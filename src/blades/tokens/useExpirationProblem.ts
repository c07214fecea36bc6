import { useI18n } from '@/i18n/I18n';

import { type Expiration, resolveExpiration } from './expiration';

/** Says in words why a password cannot be given this expiration; undefined when it can. */
export function useExpirationProblem(): (expiration: Expiration) => string | undefined {
  const { t } = useI18n();
  return (expiration) => {
    const resolved = resolveExpiration(expiration, new Date());
    switch (resolved.kind) {
      case 'never':
      case 'at':
        return undefined;
      case 'skipped':
        return t.tokens.expiration.skipped(resolved.shiftedTo.time);
      case 'problem':
        return t.tokens.expiration.problems[resolved.problem];
    }
  };
}
