import { useEffect, useState } from 'react';

import { secondsLeft } from '@/domain/adminPasswords';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

import type { Replicating } from './useAdminPasswords';

/** The seconds until a moment, renewed while there are any. */
export function useSecondsLeft(until: Date | undefined): number {
  const [now, setNow] = useState(() => new Date());
  const left = until === undefined ? 0 : secondsLeft(until, now);
  const over = left === 0;
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, [over]);
  return left;
}

/** Counts down until a new password is accepted everywhere. Only the end of it is announced. */
export function Replication({ replicating: { name, until } }: { replicating: Replicating }) {
  const { t, format } = useI18n();
  const left = useSecondsLeft(until);
  const words = t.accessKeys.regeneration;
  return (
    <Message intent={left === 0 ? 'success' : 'info'}>
      {left > 0 && <p role="timer">{words.waiting(name, format.number(left))}</p>}
      <p role="status">{left === 0 && words.arrived(name)}</p>
    </Message>
  );
}
