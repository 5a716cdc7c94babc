/**
 * How officers number electors: the polling district's code, a number within it, and a suffix for
 * who was added at an address later. Read and written as the server does it
 * (`org.committeeroom.register.ElectorNumber`): one table of cases tests both.
 */
export interface ElectorNumber {
  district: string;
  /** 0 for somebody whom no officer has numbered yet. */
  number: number;
  /** 0 for none. */
  suffix: number;
}

const NUMBER = '([0-9]{1,8})(?:\\s*[/.]\\s*([0-9]{1,4}))?';
/** Greedy, so that the last dash or space parts the code from the number. */
const WHOLE = new RegExp(`^(.*[^/-])(?<!\\s)(?:\\s*-\\s*|\\s+)${NUMBER}$`, 's');
const WITHIN = new RegExp(`^${NUMBER}$`);
const DASHES = /[\u2010-\u2015\u2212]/g;
/** The figures of Arabic (two kinds) and Bengali keyboards, and those of full width. */
const FIGURES = /[\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef\uff10-\uff19]/g;
const ZEROS = [0x660, 0x6f0, 0x9e6, 0xff10];
const NONE = '–';

const plain = (text: string): string =>
  text
    .trim()
    .replace(DASHES, '-')
    .replace(FIGURES, (figure) => {
      const code = figure.charCodeAt(0);
      return String(ZEROS.map((zero) => code - zero).find((n) => n >= 0 && n <= 9));
    });

/** A polling district's code as it is kept. */
export const districtCode = (text: string): string => plain(text).toUpperCase();

function read(
  district: string,
  number: string | undefined,
  suffix: string | undefined,
): ElectorNumber | null {
  return Number(number) === 0
    ? null
    : { district: districtCode(district), number: Number(number), suffix: Number(suffix ?? 0) };
}

/** Reads `EA-123/1`, `EA 123` and the like; null if it is not an elector's number. */
export function readWhole(text: string): ElectorNumber | null {
  const match = WHOLE.exec(plain(text));
  return match ? read(match[1] ?? '', match[2], match[3]) : null;
}

/** Reads a number within a district: `123`, `123/1`, `123.1`, `123.001`; or a whole one. */
export function readWithin(text: string, district: string): ElectorNumber | null {
  const match = WITHIN.exec(plain(text));
  return match ? read(district, match[1], match[2]) : readWhole(text);
}

/** Without the district: `123/1`. */
export const writtenWithin = ({ number, suffix }: Omit<ElectorNumber, 'district'>): string =>
  number === 0 ? NONE : `${number}${suffix ? `/${suffix}` : ''}`;

/** `EA-123/1`, as on the poll card. */
export const written = (elector: ElectorNumber): string =>
  `${elector.district}${elector.number === 0 ? ' ' : '-'}${writtenWithin(elector)}`;
