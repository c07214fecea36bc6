import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import { matches } from '@/domain/search';
import { timeZones, zoneLabel } from '@/domain/wallTime';
import { useI18n } from '@/i18n/I18n';

/** More would only be scrolled past; typing narrows the list. */
const shownAtOnce = 100;

/** Chooses a time zone by its name or offset. `at` decides which offset is shown. */
export function TimeZoneField({
  zone,
  at,
  onChange,
}: {
  zone: string;
  at: Date;
  onChange: (zone: string) => void;
}) {
  const { t, language } = useI18n();
  const [typed, setTyped] = useState<string>();
  const minute = Math.floor(at.getTime() / 60_000) * 60_000;
  const labels = useMemo(() => {
    const date = new Date(minute);
    // The chosen one comes first, so that it can be seen without scrolling.
    return [...new Set([zone, ...timeZones()])].map((name) => ({
      name,
      label: zoneLabel(name, date, language),
    }));
  }, [minute, language, zone]);
  const shown = labels
    .filter(
      ({ label }) =>
        typed === undefined || matches(label.replaceAll('_', ' '), typed.replaceAll('_', ' ')),
    )
    .slice(0, shownAtOnce);

  return (
    <Field label={t.tokens.expiration.zone} required>
      <Combobox
        value={typed ?? zoneLabel(zone, at, language)}
        selectedOptions={[zone]}
        positioning={{ matchTargetSize: 'width', autoSize: true }}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          if (optionValue !== undefined) onChange(optionValue);
        }}
        onBlur={() => setTyped(undefined)}
        onFocus={(event) => event.currentTarget.select()}
      >
        {shown.map(({ name, label }) => (
          <Option key={name} value={name}>
            {label}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text={t.ui.noMatch}>
            {t.ui.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
