import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out';
import { Suspense } from 'react';

import type { Session } from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { lazily } from '@/ui/lazily';
import { useNow } from '@/ui/useNow';

import styles from './AccountMenu.module.css';
import { useSessionState } from './useSession';

const TenantList = lazily(async () => (await import('./TenantList')).TenantList);

/** Who is signed in, to which tenant, the other tenants, and the ways out. */
export function AccountMenu({ session, className }: { session: Session; className: string }) {
  const { t, format } = useI18n();
  const words = t.signIn;
  const now = useNow();
  const state = useSessionState(session);
  if (state.kind !== 'signedIn') return null;

  const { account, expires, tenant } = state;
  const until =
    expires === undefined
      ? words.expiryUnknown
      : (expires < now.getTime() ? words.expired : words.expires)(
          format.dateTime(new Date(expires)),
        );

  return (
    <Popover
      trapFocus
      positioning={{ position: 'below', align: 'end', offset: 10, overflowBoundaryPadding: 8 }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={`${className} ${styles['button']}`}
          appearance="transparent"
          icon={<PersonRegular />}
          aria-label={words.accountOf(account?.name ?? words.broughtToken)}
        >
          <span className={styles['name']}>{account?.name ?? words.broughtToken}</span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={words.account} className={styles['surface'] ?? ''}>
        {account === undefined ? (
          <p className={styles['who']}>
            <strong>{words.broughtToken}</strong>
            <span>{until}</span>
            {tenant !== undefined && <span>{words.tenant(tenant)}</span>}
          </p>
        ) : (
          <p className={styles['who']}>
            <strong translate="no">{account.name}</strong>
            {account.username !== account.name && <span translate="no">{account.username}</span>}
          </p>
        )}
        {session.kind === 'app' && tenant !== undefined && (
          <Suspense fallback={<p className={styles['who']}>{words.tenant(tenant)}</p>}>
            <TenantList session={session} current={tenant} />
          </Suspense>
        )}
        {session.kind === 'app' && (
          <Button
            className={styles['action'] ?? ''}
            appearance="subtle"
            icon={<PersonSwapRegular />}
            onClick={() => void session.switchAccount()}
          >
            {words.switchAccount}
          </Button>
        )}
        <Button
          className={styles['action'] ?? ''}
          appearance="subtle"
          icon={<SignOutRegular />}
          onClick={() => void session.signOut()}
        >
          {session.kind === 'app' ? words.signOut : words.forgetToken}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
