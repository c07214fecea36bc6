import { useCallback, useEffect, useRef, useState } from 'react';

/** How long secrets are kept while nobody touches the page, in milliseconds. */
const keptWhenIdle = 5 * 60_000;

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

interface Clearable {
  clear(): void;
}

/**
 * Ends the life of the secrets that a view owns: when the view goes, when the page goes (a page kept for
 * the Back button would bring them back), and when nobody has touched the page for five minutes.
 * `gone` says that this has happened while the view is still there.
 */
export function useSecretLife(): { own: (secret: Clearable) => void; gone: boolean } {
  const owned = useRef(new Set<Clearable>());
  const left = useRef(false);
  const [gone, setGone] = useState(false);

  const own = useCallback((secret: Clearable) => {
    // An answer that comes after the view has gone belongs to nobody.
    if (left.current) secret.clear();
    else owned.current.add(secret);
  }, []);

  useEffect(() => {
    const { current: secrets } = owned;
    left.current = false;
    let timer: ReturnType<typeof setTimeout>;
    const clear = () => {
      for (const secret of secrets) secret.clear();
    };
    const end = () => {
      if (secrets.size === 0) return;
      clear();
      setGone(true);
    };
    const postpone = () => {
      clearTimeout(timer);
      timer = setTimeout(end, keptWhenIdle);
    };
    postpone();
    window.addEventListener('pagehide', end);
    for (const sign of signsOfLife) window.addEventListener(sign, postpone, { passive: true });
    return () => {
      left.current = true;
      clear();
      clearTimeout(timer);
      window.removeEventListener('pagehide', end);
      for (const sign of signsOfLife) window.removeEventListener(sign, postpone);
    };
  }, []);

  return { own, gone };
}
