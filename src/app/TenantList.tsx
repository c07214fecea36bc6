import { Button, Spinner } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { AzureError } from '@/azure/errors';
import { type AppSession, SignInError, type SignInProblem } from '@/azure/signIn/session';
import { type Tenant, tenantsQuery } from '@/azure/tenants';
import { useArm } from '@/azure/useArm';
import { sameId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { useNotifications } from '@/ui/notifications';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { ReasonButton } from '@/ui/ReasonButton';

import { SignInProblemMessage } from './SignInProblemMessage';
import styles from './TenantList.module.css';

function nameOf({ displayName, defaultDomain, tenantId }: Tenant): string {
  return displayName ?? defaultDomain ?? tenantId;
}

/** The tenants of whoever is signed in: which one they work in now, and the way to the others. */
export function TenantList({ session, current }: { session: AppSession; current: string }) {
  const { t, format } = useI18n();
  const words = t.signIn.tenants;
  const arm = useArm();
  const headingId = useId();
  const { data, error, isFetching, refetch } = useQuery(tenantsQuery(arm));
  const running = useNotifications().some(({ state }) => state === 'running');
  const [leaving, setLeaving] = useState<string>();
  const [problem, setProblem] = useState<SignInProblem>();

  const isCurrent = ({ tenantId }: Tenant) => sameId(tenantId, current);
  const known = data?.items ?? [];
  // The one in use is told of even where Azure's list is late, or does not come.
  const all: readonly Tenant[] = known.some(isCurrent)
    ? known
    : [{ id: current, tenantId: current }, ...known];
  const listed = all.toSorted(
    (a, b) => Number(isCurrent(b)) - Number(isCurrent(a)) || format.compare(nameOf(a), nameOf(b)),
  );
  const listProblem = error instanceof AzureError ? error : data?.problem;

  async function switchTo({ tenantId }: Tenant) {
    setLeaving(tenantId);
    setProblem(undefined);
    try {
      await session.switchTenant(tenantId);
    } catch (failure) {
      if (!(failure instanceof SignInError)) throw failure;
      setProblem(failure.problem);
    } finally {
      setLeaving(undefined);
    }
  }

  return (
    <section aria-labelledby={headingId} className={styles['tenants']}>
      <h2 id={headingId} className={styles['heading']}>
        {words.title}
      </h2>
      <ul className={styles['list']}>
        {listed.map((tenant) => {
          const name = nameOf(tenant);
          const { tenantId, defaultDomain } = tenant;
          return (
            <li key={tenant.id} className={styles['tenant']}>
              <div className={styles['names']}>
                <span className={styles[name === tenantId ? 'id' : 'name']} translate="no">
                  {name}
                </span>
                {typeof defaultDomain === 'string' && defaultDomain !== name && (
                  <span className={styles['aside']} translate="no">
                    {defaultDomain}
                  </span>
                )}
                {name !== tenantId && (
                  <span className={styles['aside']} translate="no">
                    {tenantId}
                  </span>
                )}
              </div>
              {isCurrent(tenant) ? (
                <span className={styles['current']}>
                  <CheckmarkRegular aria-hidden /> {words.current}
                </span>
              ) : (
                <ReasonButton
                  size="small"
                  text={words.switch}
                  label={words.switchTo(name)}
                  busy={leaving === tenantId}
                  disabledReason={
                    running ? words.running : leaving === undefined ? undefined : words.leaving
                  }
                  onClick={() => void switchTo(tenant)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {isFetching && <Spinner size="tiny" label={words.loading} />}
      {listProblem !== undefined && (
        <ProblemMessage
          title={words.failed}
          problem={listProblem}
          actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
        />
      )}
      {problem !== undefined && (
        <SignInProblemMessage problem={problem}>
          <p>{t.signIn.asBefore}</p>
        </SignInProblemMessage>
      )}
    </section>
  );
}
