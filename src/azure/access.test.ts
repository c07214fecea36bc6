import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';

import { locksQuery } from './access';
import { json, scripted } from './testKit';

const registry = { subscription: 's', resourceGroup: 'g', registry: 'r' };
const path = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerRegistry/registries/r';

function lock(scope: string, name: string) {
  const id = `${scope}/providers/Microsoft.Authorization/locks/${name}`;
  return { id, name, properties: { level: 'ReadOnly' } };
}

it('a lock counts once, although the scopes above list it too', async () => {
  const own = lock(path, 'own');
  const group = lock('/subscriptions/s/resourceGroups/g', 'group');
  const { arm } = scripted(
    json(200, { value: [own] }),
    json(200, { value: [lock(path.toUpperCase(), 'own'), group] }),
    json(200, { value: [group, own] }),
  );
  const locks = await new QueryClient().fetchQuery(locksQuery(arm, registry));
  expect(locks.map(({ name }) => name)).toEqual(['own', 'group']);
});
