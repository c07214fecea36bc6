/** Reads a remembered list from the text that the browser kept, each entry once. Anything else is an empty one. */
export function readRemembered(stored: string | null): readonly string[] {
  const byKey = new Map<string, string>();
  for (const one of listIn(stored)) {
    if (typeof one === 'string') byKey.set(one.toLowerCase(), one);
  }
  return [...byKey.values()];
}

function listIn(stored: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
