import { createContext, useContext, useSyncExternalStore } from 'react';

import type { Session, SessionState } from '@/azure/signIn/session';

const SessionContext = createContext<Session | undefined>(undefined);

/** Gives everything inside it the session of whoever is signed in. */
export const SessionProvider = SessionContext.Provider;

/** The session; undefined in the demo, where nobody signs in. */
export function useSession(): Session | undefined {
  return useContext(SessionContext);
}

/** The state of a session, as it changes. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
