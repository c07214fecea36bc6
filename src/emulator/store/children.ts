import type { Clock } from '@/emulator/clock';

/** What Azure is doing to a resource in the background, and until when. */
export interface Work {
  readonly state: 'Creating' | 'Updating' | 'Deleting';
  readonly until: number;
}

/** What a token and a scope map have in common: a name as it was created, and work in progress. */
export interface Child {
  readonly name: string;
  readonly work?: Work | undefined;
}

/**
 * The tokens, or the scope maps, of one registry. Names are compared without regard to case. Nothing
 * runs in the background: whether work is over, and a deleted resource gone, is decided when asked.
 */
export class Children<T extends Child> {
  readonly #clock: Clock;
  readonly #entries = new Map<string, T>();
  /** The keys in the order of the list: to sort 50,000 names again for each page would take seconds. */
  #order: readonly string[] | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(name: string): T | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    return entry && !this.#isGone(entry) ? entry : undefined;
  }

  set(entry: T): void {
    const key = entry.name.toLowerCase();
    // Capitals come before small letters: who is made anew with other ones has another place.
    if (this.#entries.get(key)?.name !== entry.name) {
      this.#order = undefined;
    }
    this.#entries.set(key, entry);
  }

  delete(name: string): void {
    this.#order = undefined;
    this.#entries.delete(name.toLowerCase());
  }

  /** All, by name, in ordinal order: that is how the recorded lists are sorted. */
  all(): readonly T[] {
    this.#order ??= [...this.#entries].toSorted(([, a], [, b]) => byName(a, b)).map(([key]) => key);
    return this.#order.flatMap((key) => this.get(key) ?? []);
  }

  /** Azure's word for what is happening to this resource now. */
  provisioningState(entry: T): string {
    return entry.work && entry.work.until > this.#clock.now() ? entry.work.state : 'Succeeded';
  }

  #isGone({ work }: T): boolean {
    return work?.state === 'Deleting' && work.until <= this.#clock.now();
  }
}

function byName(a: Child, b: Child): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
