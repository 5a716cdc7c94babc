import { value, put } from '../../local/db';
import { live } from '../../local/live.svelte';
import type { Shift, Told } from '../../local/model';
import {
  countRefused,
  endShift,
  parseNumber,
  reportShift,
  startShift,
  tell,
  tellings,
  untell,
} from '../../local/telling';
import { clock, numberWords, t } from './words';

export interface Said {
  words: string;
  tone: 'good' | 'warn' | 'bad';
  id?: string;
}

/** How long taps on "passed" must pause before their count is put into a return. */
const PAUSE = 20_000;

/** The teller's screen: what is typed, what was entered, and the shift. */
export class TellingScreen {
  typed = $state('');
  told = $state.raw<Told[]>([]);
  shift = $state.raw<Shift | null>(null);
  said = $state.raw<Said | null>(null);
  unsaved = $state(false);
  chosen = $state<string | null>(null);
  readonly station = $derived(live.device?.me?.station ?? null);
  readonly districts = $derived(this.station?.districts ?? live.device?.me?.districts ?? []);
  readonly district = $derived(
    this.districts.length === 1 || !this.chosen || !this.districts.includes(this.chosen)
      ? (this.districts[0] ?? null)
      : this.chosen,
  );
  readonly standing = $derived(this.told.filter((each) => !each.undone));
  readonly onDuty = $derived(this.shift !== null && this.shift.to === null);
  #pause: ReturnType<typeof setTimeout> | undefined;

  async load(): Promise<void> {
    await live.start();
    if (live.state !== 'ready') return;
    this.chosen = await value<string>(live.db, 'district');
    await this.read();
    // What was counted before a reload and not yet reported.
    await this.report();
  }

  async read(): Promise<void> {
    this.told = await tellings(live.db);
    this.shift = await value<Shift>(live.db, 'shift');
  }

  async choose(district: string): Promise<void> {
    this.chosen = district;
    await put(live.db, 'district', district);
  }

  press(key: string): void {
    this.said = null;
    if (key === 'delete') this.typed = this.typed.slice(0, -1);
    else if (key === '/' && (this.typed === '' || this.typed.includes('/'))) return;
    else if (this.typed.length < 10) this.typed += key;
  }

  async enter(): Promise<void> {
    const parsed = parseNumber(this.typed);
    if (!this.district || this.typed === '') return;
    if (!parsed) return this.say({ words: t('invalid'), tone: 'bad' });
    const elector = { district: this.district, ...parsed };
    const result = await this.try(() => tell(live.db, elector, this.station?.id ?? null));
    if (!result) return;
    this.typed = '';
    const facts = { number: numberWords(elector), time: clock(result.told.at) };
    const words = result.again ? t('again', facts) : t('told', facts);
    this.say({ words, tone: result.again ? 'warn' : 'good', id: result.told.id });
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
