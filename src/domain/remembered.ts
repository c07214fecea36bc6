import { sameId } from './resourceId';

/** Which registries a person comes back to: ARM ids, the newest first. */

const mostRecent = 5;

/** Puts a registry at the head of the recent ones. */
export function withRecent(recent: readonly string[], id: string): readonly string[] {
  if (recent[0] === id) return recent;
  return [id, ...recent.filter((one) => !sameId(one, id))].slice(0, mostRecent);
}

/** Makes a registry a favorite, or no longer one. */
export function toggled(favorites: readonly string[], id: string): readonly string[] {
  return isAmong(favorites, id) ? favorites.filter((one) => !sameId(one, id)) : [...favorites, id];
}

export function isAmong(ids: readonly string[], id: string): boolean {
  return ids.some((one) => sameId(one, id));
}

/** Where the browser keeps them. */
export const rememberedKeys = {
  favorites: 'acr-access-portal.favorites',
  recent: 'acr-access-portal.recent',
} as const;
