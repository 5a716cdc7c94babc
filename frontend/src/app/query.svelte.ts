import { type Problem, problemOf } from '../api/problem';
import { connection } from './connection.svelte';

/** Something fetched: its value stays on the screen while it is fetched again. */
export class Query<T> {
  value = $state.raw<T>();
  problem = $state.raw<Problem | null>(null);
  loading = $state(true);
  /** When the value was fetched, in milliseconds since 1970. */
  at = 0;
  #turn = 0;

  constructor(readonly fetch: () => Promise<T>) {}

  async load(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const value = await this.fetch();
      if (turn !== this.#turn) return; // a later call has overtaken this one
      this.set(value);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.problem = problemOf(error);
      this.loading = false;
    }
  }

  set(value: T) {
    this.#turn++;
    this.at = Date.now();
    this.value = value;
    this.problem = null;
    this.loading = false;
  }
}

interface Options<T> {
  /** Fetch again after this many milliseconds; null ends it. */
  every?: (value: T | undefined) => number | null;
}

/**
 * For a component's top level. Fetches at once, again whenever state that `fetch` reads before its
 * first await changes, and when the connection comes back.
 */
export function query<T>(fetch: () => Promise<T>, options: Options<T> = {}): Query<T> {
  const made = new Query(fetch);
  $effect(() => {
    if (!connection.online && made.value !== undefined) return;
    void made.load();
  });
  const { every } = options;
  if (every) {
    $effect(() => {
      if (made.loading) return;
      const wait = every(made.value);
      if (wait === null) return;
      const timer = setTimeout(() => void made.load(), wait);
      return () => clearTimeout(timer);
    });
  }
  return made;
}
