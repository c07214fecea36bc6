import { useEffect, useRef, useState } from 'react';

/** How long secrets are kept while nobody touches the page, in milliseconds. */
const keptWhenIdle = 5 * 60_000;

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Ends the life of the secrets that a view owns: when the view goes, when the page goes (a page kept for
 * the Back button would bring them back), and when nobody has touched the page for five minutes.
 * Returns whether they are gone while the view is still there.
 */
export function useSecretLife(clear: () => void): boolean {
  const [gone, setGone] = useState(false);
  const latest = useRef(clear);
  useEffect(() => {
    latest.current = clear;
  }, [clear]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const end = () => {
      latest.current();
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
      clearTimeout(timer);
      window.removeEventListener('pagehide', end);
      for (const sign of signsOfLife) window.removeEventListener(sign, postpone);
    };
  }, []);

  // By itself, so that React's trial unmounting in development ends nothing that is needed.
  useEffect(() => () => latest.current(), []);
  return gone;
}
