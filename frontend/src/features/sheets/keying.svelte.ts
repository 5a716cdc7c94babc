import type { Sheet, SheetRow } from '../../api/types';
import { type Answer, doubt, read } from './letters';
import { t } from './messages';
import { Post } from './post.svelte';

export interface Said {
  tone: 'good' | 'warn' | 'bad';
  words: string;
}

export const numberOf = ({ number, suffix }: { number: number; suffix: number }): string =>
  suffix ? `${number}/${suffix}` : String(number);

/** Keying in one sheet: the row that is next, and what is typed for it. */
export class Keying {
  typed = $state('');
  at = $state(0);
  said = $state.raw<Said | null>(null);
  readonly done: Set<string>;
  #confirming = '';

  constructor(
    readonly sheet: Sheet,
    readonly post: Post,
    /** When the answers were given, as an ISO time. */
    readonly when: () => string,
  ) {
    this.done = $derived(
      new Set(this.post.keyed.filter((each) => !each.undone).map((each) => each.key)),
    );
    this.at = Math.max(
      0,
      sheet.rows.findIndex((row) => !row.keyed),
    );
  }

  get row(): SheetRow | undefined {
    return this.sheet.rows[this.at];
  }

  enter(): void {
    const typed = this.typed;
    const found = read(typed, this.sheet.kind, this.sheet.codes);
    if (found.kind === 'unknown') {
      this.said = { tone: 'bad', words: t('key.unknown', { letters: found.letters }) };
      return;
    }
    if (found.kind === 'skip' || found.kind === 'back') return this.#move(found.kind === 'skip');
    if (found.kind === 'undo') return this.undoLast();
    const wanted = found.kind === 'row' ? found : found.row;
    const index = wanted ? this.#find(wanted) : this.at;
    if (index < 0 || !this.sheet.rows[index]) {
      const number = wanted ? numberOf(wanted) : '';
      this.said = { tone: 'bad', words: t('key.notOnSheet', { number }) };
      return;
    }
    this.at = index;
    if (found.kind === 'row') return this.#clear();
    this.#answer(this.sheet.rows[index], found.kind === 'posted' ? null : found.answer, typed);
  }

  #answer(row: SheetRow, answer: Answer | null, typed: string): void {
    const odd = doubt(row, this.done.has(row.elector));
    const once = `${row.elector} ${typed}`;
    if (odd && this.#confirming !== once) {
      this.#confirming = once;
      this.said = { tone: 'warn', words: t(`key.doubt.${odd}`, { number: numberOf(row) }) };
      return;
    }
    const type = answer === null ? 'postal_returned' : this.#type;
    const channel = type === 'canvass' ? { channel: 'doorstep' } : {};
    this.post.add(row.elector, `${numberOf(row)} ${lettersOf(typed)}`, {
      type,
      at: this.when(),
      elector: { id: row.elector },
      ...channel,
      ...(answer ?? {}),
    });
    this.said = {
      tone: 'good',
      words: t('key.done', { number: numberOf(row), name: row.name, answer: words(answer) }),
    };
    this.#next();
  }

  get #type(): 'knock_up' | 'canvass' {
    return this.sheet.kind === 'knock_up' ? 'knock_up' : 'canvass';
  }

  undoLast(): void {
    const last = this.post.last;
    if (last) this.undo(last.id);
    this.typed = '';
  }

  undo(id: string): void {
    const keyed = this.post.keyed.find((each) => each.id === id);
    this.post.undo(id);
    if (keyed) this.said = { tone: 'good', words: t('key.undone', { number: keyed.words }) };
    const index = this.sheet.rows.findIndex((row) => row.elector === keyed?.key);
    if (index >= 0) this.at = index;
  }

  #find({ number, suffix }: { number: number; suffix: number }): number {
    return this.sheet.rows.findIndex((row) => row.number === number && row.suffix === suffix);
  }

  #move(on: boolean): void {
    this.at = Math.min(Math.max(this.at + (on ? 1 : -1), 0), this.sheet.rows.length);
    this.#clear();
  }

  #next(): void {
    this.at = Math.min(this.at + 1, this.sheet.rows.length);
    this.typed = '';
    this.#confirming = '';
  }

  #clear(): void {
    this.typed = '';
    this.said = null;
    this.#confirming = '';
  }
}

const lettersOf = (typed: string): string =>
  typed
    .trim()
    .toUpperCase()
    .replace(/^[\d/.]+\s*(?=[A-Z])/, '');

function words(answer: Answer | null): string {
  if (!answer) return t('answer.posted');
  const result = t.code('answer', answer.result);
  return answer.intention === undefined ? result : `${result}, ${answer.intention}`;
}
