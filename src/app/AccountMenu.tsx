import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out';

import type { Session } from '@/azure/signIn/session';
import { useI18n } from '@/i18n/I18n';
import { useNow } from '@/ui/useNow';

import styles from './AccountMenu.module.css';
import { useSessionState } from './useSession';

/** Who is signed in, to which tenant, and the ways out. */
export function AccountMenu({ session, className }: { session: Session; className: string }) {
  const { t, format } = useI18n();
  const words = t.signIn;
  const now = useNow();
  const state = useSessionState(session);
  if (state.kind === 'signedOut') return null;

  const { account, expires } = state;
  const until =
    expires === undefined
      ? words.expiryUnknown
      : (expires < now.getTime() ? words.expired : words.expires)(
          format.dateTime(new Date(expires)),
        );

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={`${className} ${styles['button']}`}
          appearance="transparent"
          icon={<PersonRegular />}
          aria-label={words.accountOf(account?.name ?? words.broughtToken)}
        >
          <span className={styles['name']}>{account?.name ?? words.broughtToken}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader className={styles['who'] ?? ''}>
              {account === undefined ? (
                <>
                  <strong>{words.broughtToken}</strong>
                  <span>{until}</span>
                </>
              ) : (
                <>
                  <strong translate="no">{account.name}</strong>
                  <span translate="no">{account.username}</span>
                  <span>{words.tenant(account.tenant)}</span>
                </>
              )}
            </MenuGroupHeader>
            <MenuDivider />
            {session.kind === 'app' && (
              <MenuItem icon={<PersonSwapRegular />} onClick={() => void session.switchAccount()}>
                {words.switchAccount}
              </MenuItem>
            )}
            <MenuItem icon={<SignOutRegular />} onClick={() => void session.signOut()}>
              {session.kind === 'app' ? words.signOut : words.forgetToken}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
