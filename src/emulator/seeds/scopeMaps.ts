import { people } from './people';
import type { SeedScopeMap } from './seed';

/** The scope maps of `myregistry`. */

export const helloWorldScopeMap: SeedScopeMap = {
  name: 'MyScopeMap',
  description: 'Sample scope map',
  actions: [
    'repositories/samples/hello-world/content/delete',
    'repositories/samples/hello-world/content/read',
    'repositories/samples/hello-world/content/write',
    'repositories/samples/nginx/content/read',
  ],
  createdDaysAgo: 210,
  createdBy: people.dana,
};

export const buildScopeMap: SeedScopeMap = {
  name: 'build-push',
  description: 'Push and tag every image of the web team',
  actions: [
    'repositories/team/web-frontend/content/read',
    'repositories/team/web-frontend/content/write',
    'repositories/team/web-frontend/metadata/read',
    'repositories/team/web-frontend/metadata/write',
    'repositories/team/order-api/content/read',
    'repositories/team/order-api/content/write',
    'repositories/team/order-api/metadata/read',
    'repositories/team/order-api/metadata/write',
  ],
  createdDaysAgo: 180,
  createdBy: people.amelie,
};

/** A wildcard: also covers repositories that do not exist yet. */
export const iotScopeMap: SeedScopeMap = {
  name: 'iot-devices',
  description: 'Gateways in the field pull their modules',
  actions: ['repositories/iot/*/content/read', 'repositories/iot/*/metadata/read'],
  createdDaysAgo: 400,
  createdBy: people.jonas,
};

export const partnerScopeMap: SeedScopeMap = {
  name: 'partner-fabrikam-pull',
  description: 'What Fabrikam may pull under the support contract',
  actions: [
    'repositories/team/order-api/content/read',
    'repositories/team/order-api/metadata/read',
  ],
  createdDaysAgo: 95,
  createdBy: people.dana,
};

/** As `az acr token create --repository` makes them: named after the token, used by it alone. */
export const nightlyScopeMap: SeedScopeMap = {
  name: 'nightly-scan-scope-map',
  description: 'Created by token: nightly-scan',
  actions: [
    'repositories/team/web-frontend/content/read',
    'repositories/samples/nginx/content/read',
  ],
  createdDaysAgo: 60,
  createdBy: people.wei,
};

/** For a connected registry; without a description; no token uses it. */
export const gatewayScopeMap: SeedScopeMap = {
  name: 'factory-sync',
  actions: [
    'gateway/factory-hall-2/config/read',
    'gateway/factory-hall-2/config/write',
    'gateway/factory-hall-2/message/read',
    'gateway/factory-hall-2/message/write',
    'repositories/iot/*/content/read',
    'repositories/iot/*/metadata/read',
  ],
  createdDaysAgo: 33,
  createdBy: people.jonas,
};

export const scopeMaps: readonly SeedScopeMap[] = [
  helloWorldScopeMap,
  buildScopeMap,
  iotScopeMap,
  partnerScopeMap,
  nightlyScopeMap,
  gatewayScopeMap,
];
