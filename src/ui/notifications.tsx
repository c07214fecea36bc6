import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react';

/** One operation, from its start to its end. */
export interface Notification {
  readonly id: number;
  /** `uncertain`: it may or may not have happened. */
  readonly state: 'running' | 'done' | 'failed' | 'uncertain';
  readonly title: string;
  readonly text?: string | undefined;
  readonly at: Date;
  /** Whether it still stands on the page; the list keeps it either way. */
  readonly popped: boolean;
}

/** What is said about an operation at each of its moments. */
export interface OperationWords {
  readonly running: string;
  readonly done: string;
  readonly failed: string;
}

/** How many notifications the list remembers. */
const remembered = 50;

export class NotificationStore {
  #list: readonly Notification[] = [];
  #next = 1;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly list = () => this.#list;

  /** Adds a notification and returns its id. */
  add(state: Notification['state'], title: string, text?: string): number {
    const id = this.#next++;
    this.#set([{ id, state, title, text, at: new Date(), popped: true }, ...this.#list]);
    return id;
  }

  /** Changes a notification that is there, and shows it again. */
  update(id: number, state: Notification['state'], title: string, text?: string): void {
    this.#set(
      this.#list.map((one) =>
        one.id === id ? { ...one, state, title, text, at: new Date(), popped: true } : one,
      ),
    );
  }

  /** Takes a notification off the page; the list keeps it. */
  dismiss(id: number): void {
    this.#set(this.#list.map((one) => (one.id === id ? { ...one, popped: false } : one)));
  }

  /**
   * Follows an operation from its start to its end and returns what it returns. What it throws is
   * told of and thrown on; `describe` says it in words, with a title of its own where nobody knows
   * whether it happened.
   */
  async follow<Result>(
    words: OperationWords,
    operation: () => Promise<Result>,
    describe: (error: unknown) => { uncertain: string | undefined; text: string },
  ): Promise<Result> {
    const id = this.add('running', words.running);
    try {
      const result = await operation();
      this.update(id, 'done', words.done);
      return result;
    } catch (error) {
      const { uncertain, text } = describe(error);
      if (uncertain === undefined) this.update(id, 'failed', words.failed, text);
      else this.update(id, 'uncertain', uncertain, text);
      throw error;
    }
  }

  #set(list: readonly Notification[]): void {
    this.#list = list.slice(0, remembered);
    for (const listener of this.#listeners) listener();
  }
}

const NotificationContext = createContext<NotificationStore | undefined>(undefined);

export function NotificationProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => new NotificationStore());
  return <NotificationContext value={store}>{children}</NotificationContext>;
}

/** Where operations are told of. */
export function useNotificationStore(): NotificationStore {
  const store = use(NotificationContext);
  if (store === undefined)
    throw new Error('Notifications need a NotificationProvider around them.');
  return store;
}

/** All remembered notifications, newest first. */
export function useNotifications(): readonly Notification[] {
  const store = useNotificationStore();
  return useSyncExternalStore(store.subscribe, store.list);
}
