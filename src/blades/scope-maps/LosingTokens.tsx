import type { ScopeMapUsers } from '@/azure/scopeMapUsers';
import { useI18n } from '@/i18n/I18n';

import styles from './ScopeMapDialogs.module.css';

/** More names than these are told by a number. */
const namesShown = 10;

/** The names of tokens, those that are disabled marked as such. */
export function LosingTokens({ label, tokens }: { label: string } & Pick<ScopeMapUsers, 'tokens'>) {
  const { t } = useI18n();
  const more = tokens.length - namesShown;
  return (
    <ul className={styles['names']} aria-label={label}>
      {tokens.slice(0, namesShown).map((token) => (
        <li key={token.id}>
          <bdi translate="no">{token.name}</bdi>
          {token.properties.status === 'disabled' && t.scopeMaps.tokenDisabled}
        </li>
      ))}
      {more > 0 && <li>{t.scopeMaps.andMore(more)}</li>}
    </ul>
  );
}
