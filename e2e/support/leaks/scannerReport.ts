import type { Canary } from './canaries';

/** Everywhere a secret could be left behind that a page, or whoever comes after it, can reach. */
export const surfaces = [
  'DOM text',
  'attributes',
  'form control values',
  'shadow roots',
  'accessibility tree',
  'document title',
  'address and history',
  'performance entries',
  'localStorage',
  'sessionStorage',
  'IndexedDB',
  'Cache API',
  'cookies',
  'console and page errors',
  'outgoing requests',
  'React Query caches',
  'heap',
  'print',
] as const;

export type Surface = (typeof surfaces)[number];

/** A text, and where on its surface it stands. */
export interface Sighting {
  readonly where: string;
  readonly text: string;
}

export type Sightings = Readonly<Record<Surface, readonly Sighting[]>>;

/** A secret in a place. The secret itself is not told. */
export interface Finding {
  readonly surface: Surface;
  readonly where: string;
  readonly canary: string;
  readonly kind: Canary['kind'];
  readonly form: string;
}

/** Searches everything that was seen for every form of every canary: one finding for each place. */
export function search(seen: Sightings, canaries: readonly Canary[]): Finding[] {
  return surfaces.flatMap((surface) =>
    seen[surface].flatMap(({ where, text }) =>
      canaries.flatMap((canary) => {
        const form = formIn(text, canary);
        return form === undefined
          ? []
          : [{ surface, where, canary: canary.name, kind: canary.kind, form }];
      }),
    ),
  );
}

/** The form in which a secret stands in a text, if it does. */
export function formIn(text: string, { forms }: Canary): string | undefined {
  for (const [form, written] of forms) {
    // Hex may be written in capitals.
    if (text.includes(written) || (form.endsWith('hex') && text.toLowerCase().includes(written))) {
      return form;
    }
  }
  return undefined;
}

/** A finding in words, for the report of a failed test. */
export function describe({ surface, where, canary, form }: Finding): string {
  return `${canary} in ${surface} (${form})${where === '' ? '' : `: ${where}`}`;
}
