import { value, put } from '../../local/db';
import { live } from '../../local/live.svelte';
import type { ElectorNumber, Shift, Told } from '../../local/model';
import { book, fetchNumbers, type Doubt, type NumberBook } from '../../local/numbers';
import {
  countRefused,
  endShift,
  parseNumber,
  reportShift,
  retell,
  sameNumber,
  startShift,
  tell,
  tellings,
  untell,
  vouch,
} from '../../local/telling';
import { clock, numberWords, t } from './words';

export interface Said {
  words: string;
  tone: 'good' | 'warn' | 'bad';
  id?: string;
}

/** How long taps on "passed" must pause before their count is put into a return. */
const PAUSE = 20_000;
/** How often the numbers are fetched anew, so that this phone knows what other tellers have taken. */
const FRESH = 3 * 60_000;

/** The teller's screen: what is typed, what was entered, and the shift. */
export class TellingScreen {
  typed = $state('');
  told = $state.raw<Told[]>([]);
  shift = $state.raw<Shift | null>(null);
  said = $state.raw<Said | null>(null);
  unsaved = $state(false);
  chosen = $state<string | null>(null);
  book = $state.raw<NumberBook | null>(null);
  /** Has said to be a polling agent: takes no numbers (RPA 1983 s.66). */
  agent = $state(false);
  readonly station = $derived(live.device?.me?.station ?? null);
  readonly districts = $derived(this.station?.districts ?? live.device?.me?.districts ?? []);
  readonly district = $derived(
    this.districts.length === 1 || !this.chosen || !this.districts.includes(this.chosen)
      ? (this.districts[0] ?? null)
      : this.chosen,
  );
  readonly standing = $derived(this.told.filter((each) => !each.undone));
  readonly doubtful = $derived(this.standing.filter((each) => each.doubt).length);
  readonly onDuty = $derived(this.shift !== null && this.shift.to === null);
  #pause: ReturnType<typeof setTimeout> | undefined;
  #fetched = 0;

  async load(): Promise<void> {
    await live.start();
    if (live.state !== 'ready') return;
    this.chosen = await value<string>(live.db, 'district');
    this.agent = (await value<boolean>(live.db, 'pollingAgent')) ?? false;
    await this.read();
    this.book = await book(live.db);
    // What was counted before a reload and not yet reported.
    await this.report();
  }

  async read(): Promise<void> {
    this.told = await tellings(live.db);
    this.shift = await value<Shift>(live.db, 'shift');
  }

  /** Gets the numbers that are checked against; without a connection what is stored serves on. */
  async freshen(): Promise<void> {
    const { device } = live;
    const due = Date.now() - this.#fetched > FRESH;
    if (!due || !device || device.ended || document.visibilityState !== 'visible') return;
    this.#fetched = Date.now();
    if (await fetchNumbers(live.db, live.http, device.campaign)) this.book = await book(live.db);
    else this.#fetched = 0;
  }

  async isAgent(agent: boolean): Promise<void> {
    this.agent = agent;
    await put(live.db, 'pollingAgent', agent);
  }

  async choose(district: string): Promise<void> {
    this.chosen = district;
    await put(live.db, 'district', district);
  }

  press(key: string): void {
    this.said = null;
    if (key === 'delete') this.typed = this.typed.slice(0, -1);
    else if (key === '/' && (this.typed === '' || this.typed.includes('/'))) return;
    else if (this.typed === '' && key === '0') return;
    else if (this.typed.length < 10) this.typed += key;
  }

  async enter(): Promise<void> {
    const { typed } = this;
    const parsed = parseNumber(typed);
    if (!this.district || typed === '') return;
    if (!parsed) return this.say({ words: t('invalid'), tone: 'bad' });
    const elector = { district: this.district, ...parsed };
    const doubt = this.doubt(elector);
    // At once: the next number may be typed while this one is being written.
    this.typed = '';
    const result = await this.try(() => tell(live.db, elector, this.station?.id ?? null, doubt));
    if (!result) {
      if (this.typed === '') this.typed = typed;
      return;
    }
    this.entered(elector, result, doubt);
  }

  private doubt(elector: ElectorNumber): Doubt | null {
    const doubt = this.book?.doubt(elector, this.districts) ?? null;
    // Told by this phone itself, and taken back since.
    return doubt === 'told' && this.told.some((each) => sameNumber(each, elector)) ? null : doubt;
  }

  private entered(
    elector: ElectorNumber,
    { told, again }: { told: Told; again: boolean },
    doubt: Doubt | null,
  ): void {
    const facts = { number: numberWords(elector), time: clock(told.at) };
    const odd = again ? t('again', facts) : doubt && t('odd', facts);
    this.say({ words: odd || t('told', facts), tone: odd ? 'warn' : 'good', id: told.id });
  }

  /** Numbers that the voter may have said in place of this one. */
  meant(told: Told): ElectorNumber[] {
    return this.book?.meant(told, this.districts) ?? [];
  }

  async change(wrong: Told, right: ElectorNumber): Promise<void> {
    const result = await this.try(() => retell(live.db, wrong, right));
    if (result) this.entered(right, result, null);
  }

  async vouch(told: Told): Promise<void> {
    await this.try(() => vouch(live.db, told.id));
    this.said = null;
  }

  async undo(told: Told): Promise<void> {
    await this.try(() => untell(live.db, told.id));
    if (this.unsaved) return;
    this.say({ words: t('undone', { number: numberWords(told) }), tone: 'good' });
  }

  async start(): Promise<void> {
    await this.try(() => startShift(live.db, this.station?.id ?? null, [...this.districts]));
  }

  async end(): Promise<void> {
    clearTimeout(this.#pause);
    await this.try(() => endShift(live.db));
  }

  async passed(by: 1 | -1): Promise<void> {
    await this.try(() => countRefused(live.db, by));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.report(), PAUSE);
  }

  async report(): Promise<void> {
    clearTimeout(this.#pause);
    if (this.shift && !this.shift.to && this.shift.reported !== this.shift.refused) {
      await this.try(() => reportShift(live.db));
    }
  }

  private say(said: Said): void {
    this.said = said;
  }

  private async try<T>(write: () => Promise<T>): Promise<T | null> {
    try {
      const result = (await write()) ?? null;
      this.unsaved = false;
      await this.read();
      live.told();
      return result;
    } catch {
      this.unsaved = true;
      return null;
    }
  }
}
