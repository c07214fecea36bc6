import { useEffect, useState } from 'react';

/** The present time, renewed every minute (or `every` milliseconds) so that what is counted down stays true. */
export function useNow(every = 60_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
