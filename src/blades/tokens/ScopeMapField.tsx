import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';

import type { List } from '@/azure/list';
import type { ScopeMap } from '@/azure/scopeMaps';
import { matches } from '@/domain/search';
import { useI18n } from '@/i18n/I18n';

/** More would only be scrolled past; typing narrows the list. */
const shownAtOnce = 100;

/** Chooses one of the registry's scope maps, or the one that is going to be created. */
export function ScopeMapField({
  scopeMaps,
  draft,
  value,
  problem,
  onChange,
}: {
  scopeMaps: List<ScopeMap> | undefined;
  /** The name of a scope map that does not exist yet. */
  draft?: string | undefined;
  /** The chosen name; empty when none is. */
  value: string;
  problem?: string | undefined;
  onChange: (name: string) => void;
}) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string>();
  const label = (name: string) => (name === draft ? t.tokens.newScopeMap(name) : name);
  const all = scopeMaps?.items ?? [];
  const shown = all
    .filter((scopeMap) => typed === undefined || matches(scopeMap.name, typed))
    .slice(0, shownAtOnce);

  return (
    <Field
      label={t.tokens.scopeMap}
      required
      validationMessage={problem}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <Combobox
        value={typed ?? (value === '' ? '' : label(value))}
        placeholder={scopeMaps === undefined ? t.ui.loading : t.tokens.chooseScopeMap}
        selectedOptions={value === '' ? [] : [value]}
        positioning={{ matchTargetSize: 'width', autoSize: true }}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          if (optionValue !== undefined) onChange(optionValue);
        }}
        onBlur={() => setTyped(undefined)}
        onFocus={(event) => event.currentTarget.select()}
        translate="no"
      >
        {draft !== undefined && (
          <Option key={`new ${draft}`} value={draft} text={label(draft)}>
            {label(draft)}
          </Option>
        )}
        {shown.map((scopeMap) => (
          <Option key={scopeMap.id} value={scopeMap.name}>
            {scopeMap.name}
          </Option>
        ))}
        {shown.length === 0 && draft === undefined && (
          <Option disabled value="" text={t.ui.noMatch}>
            {scopeMaps?.complete === true ? t.ui.noMatch : t.ui.loading}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
