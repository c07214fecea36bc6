/** An address of this blade with the list's filter and order as they are now. */
export function keepListState(path: string): string {
  const [name = path, query] = path.split('?');
  const next = new URLSearchParams(query);
  const now = new URLSearchParams(location.search);
  for (const part of ['filter', 'sort', 'order']) {
    const value = now.get(part);
    if (value !== null) next.set(part, value);
  }
  const text = next.toString();
  return text === '' ? name : `${name}?${text}`;
}
