import { useEffect, useRef } from 'react';

/**
 * A lock that one tab of this browser holds at a time. The returned function takes it and says whether
 * it could; it is given back when the component goes, or the tab. Where the browser has no locks, every
 * tab gets it.
 */
export function useTabLock(name: string): () => Promise<boolean> {
  const release = useRef<() => void>(undefined);
  const gone = useRef(false);

  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      release.current?.();
      release.current = undefined;
    };
  }, []);

  return () =>
    new Promise<boolean>((resolve) => {
      if (release.current !== undefined || !('locks' in navigator)) {
        resolve(true);
        return;
      }
      const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (lock === null || gone.current) return undefined;
        return new Promise<void>((done) => {
          release.current = done;
        });
      });
      // A browser that refuses locks altogether must not stop anybody.
      held.catch(() => resolve(true));
    });
}
