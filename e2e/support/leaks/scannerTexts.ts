/**
 * Every text that a value holds, however deep: in objects, arrays, maps, errors, binary data, and in
 * the boxes for secrets. Runs inside the page, so that it uses nothing of this module.
 */
export function textsOf(root: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const left: unknown[] = [root];
  while (left.length > 0 && seen.size < 200_000) {
    const value = left.pop();
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Node || value === globalThis) continue;
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes =
        value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
      texts.push(new TextDecoder('latin1').decode(bytes));
      continue;
    }
    if (value instanceof Map) left.push(...value.keys(), ...value.values());
    if (value instanceof Set) left.push(...value);
    // A box for secrets gives its value only to those who ask; here everything is asked.
    if ('use' in value && 'clear' in value && typeof value.use === 'function') {
      value.use((secret: unknown) => left.push(secret));
    }
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'string') texts.push(key);
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property !== undefined && 'value' in property) left.push(property.value);
    }
  }
  return texts;
}
