/**
 * The same function, which works only once for each object and then remembers: for lists that are
 * looked at again with every page that arrives, and whose items never change.
 */
export function onceForEach<Item extends object, Result extends object>(
  work: (item: Item) => Result,
): (item: Item) => Result {
  const known = new WeakMap<Item, Result>();
  return (item) => {
    const result = known.get(item) ?? work(item);
    known.set(item, result);
    return result;
  };
}
