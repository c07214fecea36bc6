import { Button, Field, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useId } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';

import { useI18n } from '@/i18n/I18n';
import { useDeveloperWords } from '@/i18n/useDeveloperWords';
import { TextField } from '@/ui/TextField';

import type { DeveloperTools } from './developer';
import { type DeveloperValues, isWhole } from './developerForm';
import styles from './DeveloperPanel.module.css';

const most = 1_000_000;

/** Which operations of the emulated Azure fail, and how. */
export function DeveloperFaults({
  form: { control, register, formState, getValues },
  choices: { operations, faults },
}: {
  form: UseFormReturn<DeveloperValues>;
  choices: DeveloperTools['choices'];
}) {
  const { format } = useI18n();
  const words = useDeveloperWords();
  const heading = useId();
  const { fields, append, remove } = useFieldArray({ control, name: 'faults' });
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const whole = (least: number) => (text: string) =>
    text === '' || isWhole(text, least, most)
      ? undefined
      : words.between(format.number(least), format.number(most));

  function add() {
    const taken = new Set(getValues('faults').map(({ operation }) => operation));
    append({
      // Lists first: what one sees fail without doing anything.
      operation:
        ['tokens.list', ...operations].find((one) => operations.includes(one) && !taken.has(one)) ??
        '',
      fault: faults[0]?.names[0] ?? '',
      after: '',
      times: '',
      polls: undefined,
    });
  }

  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <h3 id={heading}>{words.faults}</h3>
      <p>{words.faultsText}</p>
      {fields.length === 0 && <p>{words.noFaults}</p>}
      {fields.map(({ id, operation, fault }, index) => {
        const errors = formState.errors.faults?.[index];
        return (
          <fieldset key={id} className={styles['fault']}>
            <legend className="visually-hidden">{`${words.fault} ${index + 1}`}</legend>
            <Field
              className={styles['wide'] ?? ''}
              label={words.operation}
              validationMessage={errors?.operation?.message ?? null}
            >
              <Select
                {...register(`faults.${index}.operation`, {
                  validate: (value, { faults: all }) =>
                    all.findIndex((one) => one.operation === value) === index || words.twice,
                })}
              >
                {operations.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </Select>
            </Field>
            <Field className={styles['wide'] ?? ''} label={words.fault}>
              <Select {...register(`faults.${index}.fault`)}>
                {faults.map(({ kind, names }) => (
                  <optgroup key={kind} label={kinds[kind] ?? kind}>
                    {names.map((one) => (
                      <option key={one}>{one}</option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            </Field>
            <TextField
              control={control}
              name={`faults.${index}.after`}
              label={words.after}
              hint={words.afterHint}
              validate={whole(0)}
            />
            <TextField
              control={control}
              name={`faults.${index}.times`}
              label={words.times}
              hint={words.timesHint}
              validate={whole(1)}
            />
            <Button
              className={styles['remove'] ?? ''}
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={words.removeFault(
                getValues(`faults.${index}.fault`) || fault,
                getValues(`faults.${index}.operation`) || operation,
              )}
              onClick={() => {
                remove(index);
                // The button that had the focus is gone.
                document.getElementById(`${heading}-add`)?.focus();
              }}
            />
          </fieldset>
        );
      })}
      <div className={styles['buttons']}>
        <Button id={`${heading}-add`} icon={<AddRegular />} onClick={add}>
          {words.addFault}
        </Button>
      </div>
    </section>
  );
}
