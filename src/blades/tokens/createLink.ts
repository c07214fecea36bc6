/** What a link to "Create token" can bring; everything else in the address is the list's. */
const prefillParameters = ['name', 'scopeMap', 'repositories', 'copyOf'] as const;

/** The list's own part of an address: its filters and order, to return to. Empty, or with `?`. */
export function listSearch(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of prefillParameters) parameters.delete(name);
  return asSearch(parameters);
}

/** The address of "Create token", started from a copy of another one, over the list as it is. */
export function duplicateSearch(token: string, search: string): string {
  const parameters = new URLSearchParams(listSearch(search));
  parameters.set('copyOf', token);
  return asSearch(parameters);
}

function asSearch(parameters: URLSearchParams): string {
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
