import * as v from 'valibot';

import { apiVersions } from './apiVersions';
import type { Arm } from './arm';
import { listQuery } from './list';
import { optionalText } from './resource';

export const tenantSchema = v.looseObject({
  id: v.string(),
  tenantId: v.string(),
  /** Tenants where the user is a guest may keep their names to themselves. */
  displayName: optionalText,
  defaultDomain: optionalText,
});

export type Tenant = v.InferOutput<typeof tenantSchema>;

/** The tenants in which the user has an account, page by page. */
export function tenantsQuery(arm: Arm) {
  return listQuery({
    key: ['tenants'],
    pages: (signal, from) =>
      arm.pages('/tenants', tenantSchema, { apiVersion: apiVersions.tenants, signal, from }),
  });
}
