import { people } from './people';
import {
  buildScopeMap,
  helloWorldScopeMap,
  iotScopeMap,
  nightlyScopeMap,
  partnerScopeMap,
} from './scopeMaps';
import type { SeedToken } from './seed';

/** The tokens of `myregistry`: one for each state that the portal must be able to show. */

export const sampleToken: SeedToken = {
  name: 'MyToken',
  scopeMap: helloWorldScopeMap.name,
  createdDaysAgo: 209,
  createdBy: people.dana,
  password1: { createdDaysAgo: 30, expiresInDays: 60 },
};

/** Both passwords, one after the other: how to rotate without an interruption. */
export const rotatingToken: SeedToken = {
  name: 'build-pipeline',
  scopeMap: buildScopeMap.name,
  createdDaysAgo: 180,
  createdBy: people.amelie,
  password1: { createdDaysAgo: 85, expiresInDays: 20 },
  password2: { createdDaysAgo: 5, expiresInDays: 110 },
};

export const expiredToken: SeedToken = {
  name: 'iot-gateway-berlin',
  scopeMap: iotScopeMap.name,
  createdDaysAgo: 400,
  createdBy: people.jonas,
  password1: { createdDaysAgo: 371, expiresInDays: -6 },
};

export const expiringToken: SeedToken = {
  name: 'iot-gateway-lyon',
  scopeMap: iotScopeMap.name,
  createdDaysAgo: 380,
  createdBy: people.jonas,
  password1: { createdDaysAgo: 362, expiresInDays: 3 },
};

/** One password has expired, the other is good: the token still works. */
export const halfExpiredToken: SeedToken = {
  name: 'iot-gateway-suzhou',
  scopeMap: iotScopeMap.name,
  createdDaysAgo: 365,
  createdBy: people.wei,
  password1: { createdDaysAgo: 365, expiresInDays: -1 },
  password2: { createdDaysAgo: 12, expiresInDays: 353 },
};

export const expiringLaterToken: SeedToken = {
  name: 'partner-fabrikam',
  scopeMap: partnerScopeMap.name,
  createdDaysAgo: 95,
  createdBy: people.dana,
  password1: { createdDaysAgo: 70, expiresInDays: 20 },
};

export const neverExpiringToken: SeedToken = {
  name: 'legacy-deploy',
  scopeMap: '_repositories_push',
  createdDaysAgo: 720,
  createdBy: people.amelie,
  password1: { createdDaysAgo: 720 },
};

export const passwordlessToken: SeedToken = {
  name: 'onboarding-tailwind',
  scopeMap: partnerScopeMap.name,
  createdDaysAgo: 2,
  createdBy: people.dana,
};

export const disabledToken: SeedToken = {
  name: 'contractor-northwind',
  scopeMap: helloWorldScopeMap.name,
  disabled: true,
  createdDaysAgo: 150,
  createdBy: people.wei,
  password1: { createdDaysAgo: 150, expiresInDays: 30 },
};

/** May do everything, through a scope map of the system. */
export const adminToken: SeedToken = {
  name: 'break-glass-admin',
  scopeMap: '_repositories_admin',
  disabled: true,
  createdDaysAgo: 500,
  createdBy: people.dana,
  password1: { createdDaysAgo: 500 },
  password2: { createdDaysAgo: 500 },
};

export const pullToken: SeedToken = {
  name: 'kubernetes-prod-pull',
  scopeMap: '_repositories_pull',
  createdDaysAgo: 260,
  createdBy: people.amelie,
  password1: { createdDaysAgo: 80, expiresInDays: 100 },
  password2: { createdDaysAgo: 80, expiresInDays: 100 },
};

export const nightlyToken: SeedToken = {
  name: 'nightly-scan',
  scopeMap: nightlyScopeMap.name,
  createdDaysAgo: 60,
  createdBy: people.wei,
  password1: { createdDaysAgo: 60, expiresInDays: 0.5 },
};

export const secondPasswordToken: SeedToken = {
  name: 'qa-staging',
  scopeMap: '_repositories_pull_metadata_read',
  createdDaysAgo: 44,
  createdBy: people.wei,
  password2: { createdDaysAgo: 40, expiresInDays: 45 },
};

export const tokens: readonly SeedToken[] = [
  sampleToken,
  rotatingToken,
  expiredToken,
  expiringToken,
  halfExpiredToken,
  expiringLaterToken,
  neverExpiringToken,
  passwordlessToken,
  disabledToken,
  adminToken,
  pullToken,
  nightlyToken,
  secondPasswordToken,
];
