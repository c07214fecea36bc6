import { decodedPath } from '@/emulator/handlers/authorize';
import type { Child, Children } from '@/emulator/store/children';
import type { Store } from '@/emulator/store/store';
import type { OperationName } from '@/emulator/wrap';
import { nameOfId, parseRegistryId } from '@/domain/resourceId';

import { tokenInBody } from './sentinels';

/**
 * What takes back the change that the request is about to make. So an operation that fails is refused,
 * or accepted and answered, exactly as one that does not.
 */
export async function undoOf(
  store: Store,
  name: OperationName,
  request: Request,
): Promise<() => void> {
  const path = decodedPath(request);
  const address = parseRegistryId(path);
  if (address === undefined) return () => {};
  const token = await tokenInBody(request, path);
  const registry = store.registry(address);
  switch (name) {
    case 'registries.update': {
      const { resource } = registry;
      return () => {
        registry.resource = resource;
      };
    }
    case 'scopeMaps.create':
    case 'scopeMaps.update':
    case 'scopeMaps.delete':
      return undoIn(registry.scopeMaps, nameOfId(path));
    default:
      return undoIn(registry.tokens, token ?? nameOfId(path));
  }
}

function undoIn<T extends Child>(children: Children<T>, name: string): () => void {
  const before = children.get(name);
  return () => (before === undefined ? children.delete(name) : children.set(before));
}
