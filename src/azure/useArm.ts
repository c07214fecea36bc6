import { createContext, useContext } from 'react';

import type { Arm } from './arm';

const ArmContext = createContext<Arm | undefined>(undefined);

/** Gives everything inside it the Azure Resource Manager of its `value`. */
export const ArmProvider = ArmContext.Provider;

/** Azure Resource Manager for the signed-in user. Throws outside of an `ArmProvider`. */
export function useArm(): Arm {
  const arm = useContext(ArmContext);
  if (arm === undefined) throw new Error('useArm needs an ArmProvider around it.');
  return arm;
}
