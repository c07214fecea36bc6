import type { Surface } from './scannerReport';

/** Ways to leak a secret into one surface and no other. Each runs inside the page. */
export const plants: Readonly<Record<Surface, (secret: string) => unknown>> = {
  'DOM text': (secret) => {
    const element = document.createElement('p');
    element.hidden = true;
    element.append(document.createTextNode(secret));
    document.body.append(element);
  },
  attributes: (secret) => {
    const element = document.createElement('p');
    element.hidden = true;
    element.setAttribute('data-copy', secret);
    document.body.append(element);
  },
  'form control values': (secret) => {
    const element = document.createElement('input');
    element.hidden = true;
    element.value = secret;
    document.body.append(element);
  },
  'shadow roots': (secret) => {
    const element = document.createElement('p');
    element.hidden = true;
    element.attachShadow({ mode: 'closed' }).append(document.createTextNode(secret));
    document.body.append(element);
  },
  // A name that is no attribute: custom elements may tell it to screen readers alone.
  'accessibility tree': (secret) => {
    class Planted extends HTMLElement {
      readonly internals = this.attachInternals();
    }
    customElements.define(`x-planted`, Planted);
    const element = new Planted();
    element.internals.role = 'img';
    element.internals.ariaLabel = secret;
    document.body.append(element);
  },
  'document title': (secret) => {
    document.title = secret;
  },
  'address and history': (secret) => {
    history.replaceState({ planted: secret }, '');
  },
  'performance entries': (secret) => {
    performance.mark(secret);
  },
  localStorage: (secret) => localStorage.setItem('planted', secret),
  sessionStorage: (secret) => sessionStorage.setItem('planted', secret),
  IndexedDB: (secret) =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('planted', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('store'));
      opening.addEventListener('error', () => reject(new Error('IndexedDB')));
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('store', 'readwrite');
        writing.objectStore('store').put({ deep: [secret] }, 'key');
        writing.addEventListener('complete', () => {
          opening.result.close();
          resolve();
        });
      });
    }),
  'Cache API': async (secret) => {
    const cache = await caches.open('planted');
    await cache.put('/planted', new Response(secret));
  },
  // With a path of its own, so that no request carries it.
  cookies: (secret) => {
    document.cookie = `planted=${encodeURIComponent(secret)}; path=/planted`;
  },
  'console and page errors': (secret) => {
    // oxlint-disable-next-line no-console -- this is the leak
    console.debug({ deep: { deeper: [new Error(secret)] } });
  },
  'outgoing requests': (secret) => {
    navigator.sendBeacon('/planted', secret);
  },
  'React Query caches': (secret) => {
    const container = document.querySelector('#root');
    const key = Object.keys(container ?? {}).find((each) => each.startsWith('__reactContainer$'));
    const left = [Reflect.get(Reflect.get(container ?? {}, key ?? '').stateNode, 'current')];
    while (left.length > 0) {
      const fiber = left.pop();
      if (fiber === null) continue;
      const client = fiber.memoizedProps?.client;
      if (client?.setQueryData !== undefined) {
        client.setQueryData(['planted'], { deep: [secret] });
        return;
      }
      left.push(fiber.sibling, fiber.child);
    }
  },
  heap: (secret) => {
    Reflect.set(globalThis, 'planted', { secret });
  },
  // As a style sheet can: text that stands on paper only.
  print: (secret) => {
    const sheet = new CSSStyleSheet();
    const escaped = Array.from(secret, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `).join(
      '',
    );
    sheet.replaceSync(`@media print { body::after { content: "${escaped}"; } }`);
    document.adoptedStyleSheets.push(sheet);
  },
};
