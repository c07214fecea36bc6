import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { expiryOf, parseAzureDate, timeLeft } from '@/domain/expiry';
import { passwordNames } from '@/domain/passwords';
import type { RotationPlan } from '@/domain/rotation';
import { useI18n } from '@/i18n/I18n';
import { useNow } from '@/ui/useNow';

import { ExpiryText } from './ExpiryText';
import styles from './Rotation.module.css';

/** How a token's passwords stand, which one comes next, and what is going to happen. */
export function RotationIntro({ token, plan }: { token: Token; plan: RotationPlan }) {
  const { t, format } = useI18n();
  const now = useNow();
  const words = t.tokens.rotation;

  function age(creationTime: string | null | undefined): string {
    const made = parseAzureDate(creationTime);
    if (made === undefined) return '';
    const { value, unit } = timeLeft(made, now);
    return words.created(format.relative(value, unit));
  }

  return (
    <>
      <dl className={styles['passwords']}>
        {passwordNames.map((name) => {
          const password = passwordOfToken(token, name);
          return (
            <div key={name}>
              <dt translate="no">{name}</dt>
              <dd>
                <ExpiryText expiry={expiryOf(password, now)} now={now} />{' '}
                <span className={styles['age']}>{age(password?.creationTime)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p>
        <strong>{words.because[plan.because](plan.next)}</strong>
      </p>
      <ol className={styles['steps']} aria-label={words.steps}>
        <li>{words.generateStep(plan.next)}</li>
        <li>{words.updateStep(plan.next)}</li>
        {plan.old !== undefined && <li>{words.retireStep(plan.old)}</li>}
      </ol>
    </>
  );
}
