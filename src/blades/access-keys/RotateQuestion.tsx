import { Field, Radio, RadioGroup } from '@fluentui/react-components';

import { adminPasswordNames, type PasswordInUse, type RotationPlan } from '@/domain/adminPasswords';
import { useI18n } from '@/i18n/I18n';

import styles from './AccessKeys.module.css';

const answers: readonly PasswordInUse[] = [...adminPasswordNames, 'unknown'];

/** Asks which password is in use, which Azure cannot tell, and says what follows from the answer. */
export function RotateQuestion({
  inUse,
  plan,
  onChange,
}: {
  inUse: PasswordInUse | undefined;
  plan: RotationPlan | undefined;
  onChange: (inUse: PasswordInUse) => void;
}) {
  const { t } = useI18n();
  const words = t.accessKeys.rotation;
  return (
    <>
      <p>{words.intro}</p>
      <Field label={words.inUse} hint={words.inUseHint}>
        <RadioGroup
          value={inUse ?? ''}
          onChange={(_, { value }) => {
            const chosen = answers.find((one) => one === value);
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {answers.map((answer) => (
            <Radio
              key={answer}
              value={answer}
              label={answer === 'unknown' ? words.unknown : <span translate="no">{answer}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
      {plan !== undefined && (
        <section aria-labelledby="rotation-steps">
          <h3 id="rotation-steps" className={styles['subheading']}>
            {words.steps}
          </h3>
          <ol className={styles['steps']}>
            <li>{plan.renewFirst ? words.stepRenew(plan.moveTo) : words.stepKeep(plan.moveTo)}</li>
            <li>{words.stepMove(plan.moveTo)}</li>
            <li>{words.stepLast(plan.renewLast)}</li>
          </ol>
        </section>
      )}
    </>
  );
}
