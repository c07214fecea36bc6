/**
 * A password that Azure returned, in the only place where it may live.
 *
 * The value is a private field: it cannot be rendered, logged, put into a query cache's devtools or
 * serialised by accident. Whoever shows it reads it with `use`, and whoever owns the view clears it.
 */
export class Secret {
  #value: string | undefined;

  constructor(value: string) {
    this.#value = value;
  }

  /** Whether the value is gone. */
  get cleared(): boolean {
    return this.#value === undefined;
  }

  /**
   * Hands the value to `read` and returns what that returns.
   * Nothing may keep the value: write it to the screen or the clipboard and let it go.
   * Returns undefined once the secret was cleared.
   */
  use<Result>(read: (value: string) => Result): Result | undefined {
    return this.#value === undefined ? undefined : read(this.#value);
  }

  /** Forgets the value. Cannot be undone; calling it again does nothing. */
  clear(): void {
    this.#value = undefined;
  }

  toString(): never {
    throw new TypeError('A secret cannot be turned into text.');
  }

  toJSON(): never {
    throw new TypeError('A secret cannot be serialised.');
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError('A secret cannot be turned into text.');
  }
}
