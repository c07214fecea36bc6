import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

import { type Expiry, timeLeft } from '@/domain/expiry';
import { useI18n } from '@/i18n/I18n';

import styles from './ExpiryText.module.css';

/**
 * How long a password lives: a sign and the time that is left. With `hint` the exact time comes on hover
 * and focus, for which it has to stand in a `HintArea`.
 */
export function ExpiryText({
  expiry,
  now,
  hint = false,
}: {
  expiry: Expiry;
  now: Date;
  hint?: boolean;
}) {
  const { t, format } = useI18n();
  switch (expiry.kind) {
    case 'notGenerated':
      return (
        <span className={styles['muted']}>
          <SubtractCircleRegular aria-hidden /> {t.tokens.notGenerated}
        </span>
      );
    case 'never':
      return (
        <span className={styles['plain']}>
          <InfoRegular aria-hidden /> {t.tokens.never}
        </span>
      );
    case 'unreadable':
      return (
        <span className={styles['warning']}>
          <WarningRegular aria-hidden /> <bdi>{expiry.text}</bdi>
        </span>
      );
    case 'expired':
    case 'expiring':
    case 'valid': {
      const left = timeLeft(expiry.at, now);
      const relative = format.relative(left.value, left.unit);
      const exact = format.dateTime(expiry.at);
      return (
        <time
          className={
            styles[expiry.kind === 'expiring' && expiry.within === 7 ? 'warning' : expiry.kind]
          }
          dateTime={expiry.at.toISOString()}
          data-hint={hint ? exact : undefined}
          // The focus, too, brings the hint.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={hint ? 0 : undefined}
        >
          {expiry.kind === 'expired' && <ErrorCircleRegular aria-hidden />}
          {expiry.kind === 'expiring' && <WarningRegular aria-hidden />}
          {expiry.kind === 'valid' && <CheckmarkCircleRegular aria-hidden />}{' '}
          {expiry.kind === 'expired' ? t.tokens.expired(relative) : t.tokens.expires(relative)}
          {hint && <span className="visually-hidden"> ({exact})</span>}
        </time>
      );
    }
  }
}
