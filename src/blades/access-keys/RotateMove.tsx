import { Checkbox } from '@fluentui/react-components';

import type { RotationPlan } from '@/domain/adminPasswords';
import { useI18n } from '@/i18n/I18n';

import styles from './AccessKeys.module.css';
import { AdminPasswordField } from './AdminPasswordField';
import { ReadProblemMessage } from './PasswordProblems';
import type { AdminPasswordsOwner } from './useAdminPasswords';

/** The time between the two renewals: the password that everybody is to move to. */
export function RotateMove({
  plan: { moveTo },
  owner,
  moved,
  onMoved,
}: {
  plan: RotationPlan;
  owner: AdminPasswordsOwner;
  moved: boolean;
  onMoved: (moved: boolean) => void;
}) {
  const { t } = useI18n();
  const words = t.accessKeys.rotation;
  return (
    <section className={styles['section']} aria-labelledby="rotation-move">
      <h3 id="rotation-move" className={styles['subheading']}>
        {words.move(moveTo)}
      </h3>
      <AdminPasswordField name={moveTo} owner={owner} />
      {owner.problem !== undefined && <ReadProblemMessage problem={owner.problem} />}
      <Checkbox
        label={words.moved(moveTo)}
        checked={moved}
        onChange={(_, { checked }) => onMoved(checked === true)}
      />
    </section>
  );
}
