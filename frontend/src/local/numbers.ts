import { put, value, type Database } from './db';
import { request, type Http } from './http';
import type { ElectorNumber } from './model';

/** Which numbers there are in the districts of a teller, as the server writes them down: no name. */
export interface Numbers {
  asOf: string;
  districts: {
    code: string;
    runs: { from: number; marks: string }[];
    suffixed: { number: number; suffix: number; mark: string }[];
  }[];
}

const POSTAL = 1;
const NOT_ENTITLED = 2;
const TOLD = 4;

/** What is odd about a number that a voter gave. It is kept all the same. */
export type Doubt = 'elsewhere' | 'unknown' | 'told' | 'postal' | 'not_entitled';

/** Looks numbers up; pure. */
export class NumberBook {
  readonly #districts: Map<string, Numbers['districts'][number]>;
  readonly #suffixed = new Map<string, number>();

  constructor(readonly numbers: Numbers) {
    this.#districts = new Map(numbers.districts.map((each) => [each.code, each]));
    for (const { code, suffixed } of numbers.districts)
      for (const each of suffixed) this.#suffixed.set(key({ district: code, ...each }), +each.mark);
  }

  has(district: string): boolean {
    return this.#districts.has(district);
  }

  /** What is known of a number; null: nobody has it. */
  #marks(elector: ElectorNumber): number | null {
    if (elector.suffix > 0) return this.#suffixed.get(key(elector)) ?? null;
    for (const { from, marks } of this.#districts.get(elector.district)?.runs ?? []) {
      const mark = marks[elector.number - from];
      if (elector.number >= from && mark !== undefined) return mark === '-' ? null : Number(mark);
    }
    return null;
  }

  /** @param here the districts that vote at this place */
  doubt(elector: ElectorNumber, here: readonly string[]): Doubt | null {
    if (!this.has(elector.district)) return null;
    const marks = this.#marks(elector);
    if (marks === null) {
      const others = here.filter((district) => district !== elector.district);
      const elsewhere = others.some((district) => this.#marks({ ...elector, district }) !== null);
      return elsewhere ? 'elsewhere' : 'unknown';
    }
    if (marks & TOLD) return 'told';
    if (marks & NOT_ENTITLED) return 'not_entitled';
    return marks & POSTAL ? 'postal' : null;
  }

  /** Numbers that may have been meant: of people who vote here in person and have not been told. */
  meant(elector: ElectorNumber, here: readonly string[]): ElectorNumber[] {
    const found = new Map<string, ElectorNumber>();
    for (const each of mistaken(elector, here))
      if (this.#marks(each) === 0) found.set(key(each), each);
    found.delete(key(elector));
    return [...found.values()].slice(0, 3);
  }
}

const key = ({ district, number, suffix }: ElectorNumber): string =>
  `${district} ${number}/${suffix}`;

/** What a number is mistaken for, the likeliest first: digits swapped, another district, one more or less, a key beside. */
function* mistaken(elector: ElectorNumber, here: readonly string[]): Generator<ElectorNumber> {
  const digits = String(elector.number);
  for (let i = 0; i + 1 < digits.length; i++)
    yield* changed(elector, digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2));
  for (const district of here) yield { ...elector, district };
  if (elector.suffix > 0) yield { ...elector, suffix: 0 };
  yield* changed(elector, String(elector.number + 1));
  yield* changed(elector, String(elector.number - 1));
  for (let i = 0; i < digits.length; i++)
    for (const beside of BESIDE[digits[i] ?? ''] ?? '')
      yield* changed(elector, digits.slice(0, i) + beside + digits.slice(i + 1));
}

function* changed(elector: ElectorNumber, digits: string): Generator<ElectorNumber> {
  if (/^[1-9]/.test(digits)) yield { ...elector, number: Number(digits) };
}

/** Keys that touch each other, up, down and to the sides. */
const BESIDE: Record<string, string> = {
  1: '24',
  2: '135',
  3: '26',
  4: '157',
  5: '2468',
  6: '359',
  7: '48',
  8: '7590',
  9: '68',
  0: '8',
};

const NAME = 'numbers';

/** Fetches the numbers of this phone's districts anew; false: not now, what is stored stays. */
export async function fetchNumbers(db: Database, http: Http, campaign: string): Promise<boolean> {
  const path = `/campaigns/${encodeURIComponent(campaign)}/telling-numbers`;
  const reply = await request<Numbers>(http, 'GET', path);
  if (reply.kind === 'ok') await put(db, NAME, reply.body);
  return reply.kind === 'ok';
}

export async function book(db: Database): Promise<NumberBook | null> {
  const numbers = await value<Numbers>(db, NAME);
  return numbers && new NumberBook(numbers);
}
