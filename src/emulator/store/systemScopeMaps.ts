import type { StoredScopeMap } from './records';

/** All share one date, older than any registry (recorded: azure-sdk-for-net, 2023-02-15). */
const creationDate = '2023-01-19T19:06:28.3719148+00:00';

/**
 * The scope maps that every registry has from the start. Names, texts and the order of the actions as
 * recorded from real registries.
 */
export const systemScopeMaps: readonly StoredScopeMap[] = [
  {
    name: '_repositories_admin',
    description: 'Can perform all read, write and delete operations on the registry',
    type: 'SystemDefined',
    creationDate,
    actions: [
      'repositories/*/metadata/read',
      'repositories/*/metadata/write',
      'repositories/*/content/read',
      'repositories/*/content/write',
      'repositories/*/content/delete',
    ],
  },
  {
    name: '_repositories_pull',
    description: 'Can pull any repository of the registry',
    type: 'SystemDefined',
    creationDate,
    actions: ['repositories/*/content/read'],
  },
  {
    name: '_repositories_pull_metadata_read',
    description: 'Can perform all read operations on the registry',
    type: 'SystemDefined',
    creationDate,
    actions: ['repositories/*/content/read', 'repositories/*/metadata/read'],
  },
  {
    name: '_repositories_push',
    description: 'Can push to any repository of the registry',
    type: 'SystemDefined',
    creationDate,
    actions: ['repositories/*/content/read', 'repositories/*/content/write'],
  },
  {
    name: '_repositories_push_metadata_write',
    description: 'Can perform all read and write operations on the registry',
    type: 'SystemDefined',
    creationDate,
    actions: [
      'repositories/*/metadata/read',
      'repositories/*/metadata/write',
      'repositories/*/content/read',
      'repositories/*/content/write',
    ],
  },
];
