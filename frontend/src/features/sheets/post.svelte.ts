import { SvelteMap } from 'svelte/reactivity';
import { answer, api } from '../../api/client';
import { problemOf } from '../../api/problem';
import type { components } from '../../api/schema';
import { uuidv7 } from '../../local/ids';

type Return = components['schemas']['NewReturns']['returns'][number];
type Body = Record<string, unknown>;

/** What was keyed in: one line of the list beside the field. */
export interface Keyed {
  id: string;
  /** What it is about: an elector, or a number. */
  key: string;
  words: string;
  undone: boolean;
}

export type Fate = 'waiting' | 'in' | 'held';

const AT_ONCE = 100;
const PAUSE = 3_000;

/**
 * Sends what is keyed in, in the background and in order. Until the server has confirmed it, it lies
 * in the session store of this tab, so that a reload or a lost connection loses nothing.
 */
export class Post {
  keyed = $state.raw<Keyed[]>([]);
  unsent = $state.raw<Return[]>([]);
  reason = $state('');
  readonly fates = new SvelteMap<string, Fate>();
  #sending = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly slug: string) {
    this.unsent = this.#stored();
    if (this.unsent.length) void this.send();
  }

  add(key: string, words: string, body: Body): Keyed {
    const id = this.#queue(body);
    const keyed = { id, key, words, undone: false };
    this.keyed = [keyed, ...this.keyed];
    return keyed;
  }

  /** For what is not listed: a shift. */
  tell(body: Body): void {
    this.#queue(body);
  }

  undo(id: string): void {
    const keyed = this.keyed.find((each) => each.id === id);
    if (!keyed || keyed.undone) return;
    this.keyed = this.keyed.map((each) => (each.id === id ? { ...each, undone: true } : each));
    this.#queue({ type: 'undo', at: new Date().toISOString(), return: id });
  }

  get last(): Keyed | undefined {
    return this.keyed.find((each) => !each.undone);
  }

  #queue(body: Body): string {
    const id = uuidv7();
    this.fates.set(id, 'waiting');
    this.#keep([...this.unsent, { id, ...body } as Return]);
    void this.send();
    return id;
  }

  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#later);
    try {
      while (this.unsent.length) {
        const returns = this.unsent.slice(0, AT_ONCE);
        const { receipts } = await answer(
          api.POST('/api/campaigns/{slug}/returns', {
            params: { path: { slug: this.slug } },
            body: { returns },
          }),
        );
        for (const { id, status } of receipts)
          this.fates.set(id, status === 'held' ? 'held' : 'in');
        this.#keep(this.unsent.slice(returns.length));
        this.reason = '';
      }
    } catch (error) {
      const problem = problemOf(error);
      this.reason = problem.unreachable ? 'unreachable' : problem.message;
      this.#later = setTimeout(() => void this.send(), PAUSE);
    } finally {
      this.#sending = false;
    }
  }

  end(): void {
    clearTimeout(this.#later);
  }

  get #name(): string {
    return `keyed ${this.slug}`;
  }

  #keep(unsent: Return[]): void {
    this.unsent = unsent;
    if (unsent.length) sessionStorage.setItem(this.#name, JSON.stringify(unsent));
    else sessionStorage.removeItem(this.#name);
  }

  #stored(): Return[] {
    try {
      return JSON.parse(sessionStorage.getItem(this.#name) ?? '[]') as Return[];
    } catch {
      return [];
    }
  }
}
