import type { Station } from '../../api/types';
import { type Doubt, NumberBook } from '../../local/numbers';
import type { ElectorNumber } from '../../local/model';
import { numbersOf } from './api';
import { numberOf, type Said } from './keying.svelte';
import { t } from './messages';
import { readPad } from './pad';
import type { Keyed, Post } from './post.svelte';

/** Keying in the pads of tellers, number by number. */
export class Pads {
  typed = $state('');
  said = $state.raw<Said | null>(null);
  district = $state('');
  station = $state('');
  /** The time that the numbers were taken, on polling day, as `14:30`; empty: now. */
  time = $state('');
  passed = $state(0);
  from = $state('');
  book = $state.raw<NumberBook | null>(null);
  readonly #electors = new Map<string, ElectorNumber>();

  constructor(
    readonly slug: string,
    readonly stations: Station[],
    readonly post: Post,
    /** The time of day on polling day as an ISO time. */
    readonly at: (time: string) => string,
  ) {
    this.station = sessionStorage.getItem('pad station') ?? '';
    if (!this.#here) this.station = this.stations[0]?.id ?? '';
    void this.choose(this.station);
  }

  get #here(): Station | undefined {
    return this.stations.find((each) => each.id === this.station);
  }

  get codes(): string[] {
    return this.#here?.districts ?? [];
  }

  /** Another station has other districts, and other numbers to check by. */
  async choose(station: string): Promise<void> {
    this.station = station;
    sessionStorage.setItem('pad station', station);
    this.district = this.codes[0] ?? '';
    this.book = null;
    if (!this.codes.length) return;
    try {
      this.book = new NumberBook(await numbersOf(this.slug, this.codes));
    } catch {
      // Numbers are taken unchecked, as on a pad; what nobody has is held by the server.
    }
  }

  enter(): void {
    const line = readPad(this.typed, this.codes, this.district);
    if (line.kind === 'unknown') {
      const words = this.district ? 'pad.unknown' : 'pad.noDistrict';
      this.said = { tone: 'bad', words: t(words, { typed: this.typed.trim() }) };
      return;
    }
    this.typed = '';
    if (line.kind === 'undo') this.undoLast();
    else if (line.kind === 'passed') this.passed += line.count;
    else if (line.kind === 'time') this.time = line.time;
    else if (line.kind === 'district') {
      this.district = line.district;
      this.said = { tone: 'good', words: t('pad.district', { district: line.district }) };
    } else if (line.kind === 'told') this.#told(line.elector);
  }

  #told(elector: ElectorNumber): void {
    this.district = elector.district;
    const words = `${elector.district} ${numberOf(elector)}`;
    if (this.post.keyed.some((each) => !each.undone && each.key === words)) {
      this.said = { tone: 'warn', words: t('pad.again', { number: words }) };
      return;
    }
    const odd = this.book?.doubt(elector, this.codes) ?? null;
    const keyed = this.post.add(words, words, {
      type: 'told',
      at: this.at(this.time),
      elector,
      station: this.station,
    });
    this.#electors.set(keyed.id, elector);
    this.said = odd
      ? { tone: 'warn', words: this.#oddly(words, elector, odd) }
      : { tone: 'good', words: t('pad.told', { number: words }) };
  }

  #oddly(number: string, elector: ElectorNumber, odd: Doubt): string {
    const meant = this.book?.meant(elector, this.codes) ?? [];
    const others = meant.map((each) => `${each.district} ${numberOf(each)}`).join(', ');
    const said = t('pad.odd', { number, doubt: t(`doubt.${odd}`) });
    return odd === 'told' || !others ? said : `${said} ${t('pad.meant', { others })}`;
  }

  /** Also for what was keyed before the numbers had been fetched. */
  oddOf = (keyed: Keyed): string => {
    const elector = this.#electors.get(keyed.id);
    const odd = elector && this.book?.doubt(elector, this.codes);
    return odd ? t(`doubt.${odd}`) : '';
  };

  undoLast(): void {
    const last = this.post.last;
    if (last) this.undo(last.id);
  }

  undo(id: string): void {
    const keyed = this.post.keyed.find((each) => each.id === id);
    this.post.undo(id);
    if (keyed) this.said = { tone: 'good', words: t('key.undone', { number: keyed.words }) };
  }

  /** Says when somebody was telling, and how many passed without a number: the estimate needs both. */
  finish(from: string, to: string): void {
    this.post.tell({
      type: 'teller_shift',
      at: this.at(to),
      station: this.station,
      districts: this.codes,
      from: this.at(from),
      to: this.at(to),
      refused: this.passed,
    });
    this.said = { tone: 'good', words: t('pad.finished', { count: this.passed }) };
    this.passed = 0;
  }
}
