import { SearchBox } from '@fluentui/react-components';

import { parseFilters, type TokenFilter, tokenFilters } from '@/domain/tokenFilters';
import { useI18n } from '@/i18n/I18n';
import { FilterChips } from '@/ui/FilterChips';

import styles from './TokensPage.module.css';
import type { TokenListFilter } from './useTokenRows';

/** What narrows the list of tokens: text in the name or scope map, and chips that say how many. */
export function TokenFilters({
  filter,
  counts,
  onChange,
}: {
  filter: TokenListFilter;
  counts: Readonly<Record<TokenFilter, number>>;
  onChange: (part: keyof TokenListFilter, value: string) => void;
}) {
  const { t } = useI18n();
  return (
    <>
      <div className={styles['filters']}>
        <SearchBox
          className={styles['filter'] ?? ''}
          aria-label={t.ui.filterByName}
          placeholder={t.ui.filterByName}
          value={filter.name}
          onChange={(_, data) => onChange('name', data.value)}
        />
        <SearchBox
          className={styles['filter'] ?? ''}
          aria-label={t.tokens.filterByScopeMap}
          placeholder={t.tokens.filterByScopeMap}
          value={filter.scopeMap}
          onChange={(_, data) => onChange('scopeMap', data.value)}
        />
      </div>
      <FilterChips
        label={t.tokens.showOnly}
        chips={tokenFilters.map((id) => ({
          id,
          label: t.tokens.filters[id],
          count: counts[id],
        }))}
        pressed={parseFilters(filter.under)}
        onChange={(pressed) => onChange('under', pressed.join(','))}
      />
    </>
  );
}
