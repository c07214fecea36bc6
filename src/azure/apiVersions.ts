/** Which version of each Azure API the portal speaks. */
export const apiVersions = {
  /** https://learn.microsoft.com/rest/api/container-registry/ */
  containerRegistry: '2025-11-01',
  /** https://learn.microsoft.com/rest/api/resources/subscriptions/list */
  subscriptions: '2022-12-01',
  /** https://learn.microsoft.com/rest/api/resources/tenants/list */
  tenants: '2022-12-01',
  /** https://learn.microsoft.com/rest/api/authorization/permissions and /role-assignments */
  authorization: '2022-04-01',
  /** https://learn.microsoft.com/rest/api/resources/management-locks */
  locks: '2020-05-01',
} as const;
