import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  ToggleButton,
} from '@fluentui/react-components';
import { useState } from 'react';

import { expiryWarning, lifetimes, timeLeft } from '@/domain/expiry';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';
import { useNow } from '@/ui/useNow';

import { type Expiration, expirationAfter, resolveExpiration } from './expiration';
import styles from './ExpirationField.module.css';
import { TimeZoneField } from './TimeZoneField';

/**
 * When a new password ends: a preset, or a date and time in a zone of choice. Never is possible, but
 * the box has to be cleared for it.
 */
export function ExpirationField({
  value,
  problem,
  onChange,
}: {
  value: Expiration;
  /** What is wrong, in words; shown after an attempt to submit. */
  problem: string | undefined;
  onChange: (value: Expiration) => void;
}) {
  const { t, format } = useI18n();
  // The presets count from when the form was opened, so that a pressed one stays pressed.
  const [openedAt] = useState(() => new Date());
  const now = useNow();
  const resolved = resolveExpiration(value, now);
  const words = t.tokens.expiration;

  return (
    <fieldset className={styles['field']}>
      <legend className={styles['legend']}>{words.title}</legend>
      <Checkbox
        label={words.set}
        checked={value.expires}
        onChange={(_, data) => onChange({ ...value, expires: data.checked === true })}
      />
      {!value.expires && (
        <Message intent="warning" live="polite">
          {words.neverWarning}
        </Message>
      )}
      {value.expires && (
        <>
          <div role="group" aria-label={words.presets} className={styles['presets']}>
            {lifetimes.map((days) => {
              const preset = expirationAfter(days, openedAt, value.zone);
              return (
                <ToggleButton
                  key={days}
                  size="small"
                  shape="circular"
                  checked={preset.date === value.date && preset.time === value.time}
                  onClick={() => onChange({ ...value, ...preset })}
                >
                  {words.lifetime(days)}
                </ToggleButton>
              );
            })}
          </div>
          <div className={styles['when']}>
            <Field label={words.date} required>
              <Input
                type="date"
                value={value.date}
                onChange={(_, data) => onChange({ ...value, date: data.value })}
              />
            </Field>
            <Field label={words.time} required>
              <Input
                type="time"
                value={value.time}
                onChange={(_, data) => onChange({ ...value, time: data.value.slice(0, 5) })}
              />
            </Field>
          </div>
          <TimeZoneField
            zone={value.zone}
            at={resolved.kind === 'at' ? resolved.at : now}
            onChange={(zone) => onChange({ ...value, zone })}
          />
          {resolved.kind === 'at' && resolved.twice && (
            <Field label={words.twice}>
              <RadioGroup
                value={value.occurrence}
                onChange={(_, data) =>
                  onChange({ ...value, occurrence: data.value === 'later' ? 'later' : 'earlier' })
                }
              >
                <Radio value="earlier" label={words.earlier} />
                <Radio value="later" label={words.later} />
              </RadioGroup>
            </Field>
          )}
          {resolved.kind === 'at' && <p className={styles['result']}>{endsAt(resolved.at)}</p>}
          {resolved.kind === 'at' && expiryWarning(resolved.at, now) !== undefined && (
            <Message intent="warning" live="polite">
              {words.tooSoon}
            </Message>
          )}
        </>
      )}
      {problem !== undefined && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );

  function endsAt(at: Date): string {
    const left = timeLeft(at, now);
    return words.endsAt(
      format.dateTime(at, value.zone),
      format.dateTime(at, 'UTC'),
      format.relative(left.value, left.unit),
    );
  }
}
