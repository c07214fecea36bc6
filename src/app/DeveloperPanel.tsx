import { Button, Field, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';

import { useI18n } from '@/i18n/I18n';
import { useDeveloperWords } from '@/i18n/useDeveloperWords';
import { CopyButton } from '@/ui/CopyButton';
import { Message } from '@/ui/Message';
import { SidePanel } from '@/ui/SidePanel';
import { TextField } from '@/ui/TextField';

import type { DeveloperTools } from './developer';
import { type DeveloperValues, isWhole, settingsOf, valuesOf } from './developerForm';
import { DeveloperFaults } from './DeveloperFaults';
import styles from './DeveloperPanel.module.css';

const longest = 600_000;
const largestPage = 100_000;

/** The settings of the demo's emulated Azure: who one is, what is there, and what fails. */
export function DeveloperPanel({ tools, onClose }: { tools: DeveloperTools; onClose: () => void }) {
  const { t, format } = useI18n();
  const words = useDeveloperWords();
  const formId = useId();
  const [failed, setFailed] = useState(false);
  const { choices, current } = tools;
  const form = useForm<DeveloperValues>({ defaultValues: valuesOf(current) });
  const { control, register, handleSubmit, getValues } = form;
  const settings = () => settingsOf(getValues(), current);
  const start = (chosen: Parameters<DeveloperTools['apply']>[0]) => setFailed(!tools.apply(chosen));

  const whole = (least: number, most: number) => (text: string) =>
    isWhole(text, least, most)
      ? undefined
      : words.between(format.number(least), format.number(most));

  return (
    <SidePanel
      title={t.app.demoOptions}
      onClose={onClose}
      footer={
        <>
          <Button appearance="primary" type="submit" form={formId}>
            {words.apply}
          </Button>
          <Button onClick={() => start(undefined)}>{words.reset}</Button>
          <Button onClick={onClose}>{t.ui.cancel}</Button>
        </>
      }
    >
      <form
        id={formId}
        className="form"
        noValidate
        data-developer-panel
        onSubmit={(event) => void handleSubmit(() => start(settings()))(event)}
      >
        <p>{words.text}</p>
        {tools.ignored.length > 0 && (
          <Message intent="warning" title={words.ignored}>
            <ul className={styles['ignored']}>
              {tools.ignored.map((reason) => (
                <li key={reason}>
                  <code translate="no">{reason}</code>
                </li>
              ))}
            </ul>
          </Message>
        )}
        <Field label={words.persona}>
          <Select {...register('persona')}>
            {choices.personas.map((one) => (
              <option key={one} value={one}>
                {wordOf(words.personas, one)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.seed}>
          <Select {...register('seed')}>
            {choices.seeds.map((one) => (
              <option key={one} value={one}>
                {wordOf(words.seeds, one)}
              </option>
            ))}
          </Select>
        </Field>
        <TextField
          control={control}
          name="latency"
          label={words.latency}
          validate={whole(0, longest)}
        />
        <TextField
          control={control}
          name="operationTime"
          label={words.operationTime}
          validate={whole(0, longest)}
        />
        <TextField
          control={control}
          name="pageSize"
          label={words.pageSize}
          validate={whole(1, largestPage)}
        />
        <DeveloperFaults form={form} choices={choices} />
        <section className={styles['section']} aria-labelledby={`${formId}-share`}>
          <h3 id={`${formId}-share`}>{words.share}</h3>
          <p>{words.shareText}</p>
          <div className={styles['buttons']}>
            <CopyButton
              label={words.copyLink}
              showLabel={words.copyLink}
              read={() => tools.linkTo(settings())}
            />
            <CopyButton
              label={words.copyJson}
              showLabel={words.copyJson}
              read={() => tools.textOf(settings())}
            />
          </div>
        </section>
        <Message intent="info">{words.restarts}</Message>
        {failed && (
          <Message intent="error" live="assertive">
            {words.notStored}
          </Message>
        )}
      </form>
    </SidePanel>
  );
}

/** The word for one of the emulator's names; the name itself where it has become another one. */
function wordOf(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}
