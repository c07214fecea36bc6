import { createContext, useContext } from 'react';

const FirstSubscriptionContext = createContext<string | undefined>(undefined);

/** Gives everything inside it the id of the subscription to show first. */
export const FirstSubscriptionProvider = FirstSubscriptionContext.Provider;

/** The id of the subscription that the configuration wants first; undefined when it says nothing. */
export function useFirstSubscription(): string | undefined {
  return useContext(FirstSubscriptionContext);
}
