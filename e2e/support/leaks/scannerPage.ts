// What runs inside the page has to bring all that it uses.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Sighting } from './scannerReport';
import type { textsOf } from './scannerTexts';

/** What the page itself can tell of these surfaces. */
export interface SeenInPage {
  readonly 'form control values': Sighting[];
  readonly 'document title': Sighting[];
  readonly 'address and history': Sighting[];
  readonly 'performance entries': Sighting[];
  readonly localStorage: Sighting[];
  readonly sessionStorage: Sighting[];
  readonly IndexedDB: Sighting[];
  readonly 'Cache API': Sighting[];
}

/**
 * Reads what a script on the portal's address could read. Runs inside the page, in a world of its own:
 * what the page has put in the place of `performance` (a fake clock does) is not asked.
 */
export async function seenInPage(texts: typeof textsOf): Promise<SeenInPage> {
  const all = (value: unknown) => texts(value).join('\n');

  function fields(root: Document | ShadowRoot): Sighting[] {
    const own = [...root.querySelectorAll('input, textarea, select, output')].map((field) => ({
      where: `${field.localName} ${field.getAttribute('name') ?? field.id}`,
      text: 'value' in field ? String(field.value) : '',
    }));
    const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : fields(shadowRoot),
    );
    return [...own, ...inner];
  }

  function stored(storage: Storage): Sighting[] {
    return Object.entries(storage).map(([key, value]) => ({
      where: key,
      text: `${key}\n${value}`,
    }));
  }

  function done<Result>(request: IDBRequest<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
    });
  }

  async function databases(): Promise<Sighting[]> {
    const found: Sighting[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const opened = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          done(opened.getAllKeys()),
          done(opened.getAll()),
        ]);
        found.push({ where: `${name}/${store}`, text: all([name, store, keys, values]) });
      }
      database.close();
    }
    return found;
  }

  async function cached(): Promise<Sighting[]> {
    const found: Sighting[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request, { ignoreVary: true });
        found.push({
          where: `${name} ${request.url}`,
          text: all([
            name,
            request.url,
            [...request.headers],
            [...(answer?.headers ?? [])],
            await answer?.text(),
          ]),
        });
      }
    }
    return found;
  }

  return {
    'form control values': fields(document),
    'document title': [{ where: '', text: document.title }],
    'address and history': [
      { where: 'address', text: [location.href, document.referrer, document.baseURI].join('\n') },
      { where: 'window.name', text: window.name },
      { where: 'history.state', text: all(history.state) },
      ...navigation.entries().map((entry, index) => ({
        where: `entry ${index}`,
        text: `${entry.url ?? ''}\n${all(entry.getState())}`,
      })),
    ],
    'performance entries': performance.getEntries().map((entry) => ({
      where: entry.entryType,
      text: all(entry.toJSON()),
    })),
    localStorage: stored(localStorage),
    sessionStorage: stored(sessionStorage),
    IndexedDB: await databases(),
    'Cache API': await cached(),
  };
}

/**
 * What TanStack Query keeps, of queries and of mutations. The portal has no hook for tests: React leads
 * there, from the element that it renders into, in the production build as well.
 */
export function seenInQueries(texts: typeof textsOf): Sighting[] | 'no client' {
  interface Fiber {
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly memoizedProps: unknown;
  }
  interface Cache {
    getAll: () => { state: unknown; queryKey?: unknown; options?: unknown }[];
  }
  interface Client {
    getQueryCache: () => Cache;
    getMutationCache: () => Cache;
  }
  const isClient = (value: unknown): value is Client =>
    typeof value === 'object' && value !== null && 'getQueryCache' in value;
  const isFiber = (value: unknown): value is Fiber =>
    typeof value === 'object' && value !== null && 'memoizedProps' in value;

  const clients = new Set<Client>();
  for (const element of document.querySelectorAll('body, body *')) {
    const key = Object.keys(element).find((each) => each.startsWith('__reactContainer$'));
    if (key === undefined) continue;
    // The container's fiber may be the one that React has put aside; its root knows which one is shown.
    const left: unknown[] = [Reflect.get(Reflect.get(element, key).stateNode, 'current')];
    while (left.length > 0) {
      const fiber = left.pop();
      if (!isFiber(fiber)) continue;
      const { memoizedProps: props } = fiber;
      if (typeof props === 'object' && props !== null) {
        for (const value of Object.values(props)) if (isClient(value)) clients.add(value);
      }
      left.push(fiber.sibling, fiber.child);
    }
  }
  if (clients.size === 0) return 'no client';
  const found: Sighting[] = [];
  for (const client of clients) {
    for (const { queryKey, state } of client.getQueryCache().getAll()) {
      found.push({
        where: `query ${JSON.stringify(queryKey)}`,
        text: texts([queryKey, state]).join('\n'),
      });
    }
    for (const { state } of client.getMutationCache().getAll()) {
      found.push({ where: 'mutation', text: texts(state).join('\n') });
    }
  }
  return found;
}
