import { Suspense, useEffect } from 'react';

import { useI18n } from '@/i18n/I18n';

import { lazily } from './lazily';
import { mayLeaveFor, useAsked } from './leaving';

const ConfirmDialog = lazily(async () => (await import('./ConfirmDialog')).ConfirmDialog);

/**
 * Asks before a form, or a password that was not copied, is left. It also stands in the way of Back
 * and Forward, where the browser lets it: the address does not change until the person has agreed.
 * https://developer.mozilla.org/docs/Web/API/Navigation_API
 */
export function LeaveDialog({ base }: { base: string }) {
  const { t } = useI18n();
  const asked = useAsked();

  useEffect(() => {
    // Not yet in every browser that the portal runs in.
    if (!('navigation' in window)) return;
    const { navigation } = window;
    let agreed: string | undefined;
    const hold = (event: NavigateEvent) => {
      const { destination, navigationType, cancelable } = event;
      if (navigationType !== 'traverse' || !cancelable || !destination.sameDocument) return;
      const { key } = destination;
      if (key === agreed) {
        agreed = undefined;
        return;
      }
      const { pathname } = new URL(destination.url);
      if (pathname === location.pathname) return;
      const leave = () => {
        agreed = key;
        navigation.traverseTo(key);
      };
      if (!mayLeaveFor(pathname.slice(base.length), leave)) event.preventDefault();
    };
    navigation.addEventListener('navigate', hold);
    return () => navigation.removeEventListener('navigate', hold);
  }, [base]);

  return (
    asked !== undefined && (
      <Suspense>
        <ConfirmDialog
          // One question after the other: each starts with the focus on the safe answer.
          key={asked.loss.title}
          title={asked.loss.title}
          confirm={asked.loss.confirm}
          cancel={t.ui.goBack}
          onConfirm={asked.leave}
          onCancel={asked.stay}
        >
          {asked.loss.text}
        </ConfirmDialog>
      </Suspense>
    )
  );
}
