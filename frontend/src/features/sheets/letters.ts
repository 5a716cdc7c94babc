import type { Sheet, SheetRow } from '../../api/types';

/** The campaign's letters. */
export type Codes = Pick<Sheet['codes'], 'version' | 'results' | 'intentions'>;

/** What is circled in one row, as the fields of a return. */
export interface Answer {
  result: string;
  intention?: number;
  /** By which of the campaign's words, and in which version of them. */
  code?: string;
  codes?: number;
  consent?: { intention: 'yes' | 'no' };
  flags?: string[];
}

export type Read =
  | { kind: 'row'; number: number; suffix: number }
  | { kind: 'answer'; row: { number: number; suffix: number } | null; answer: Answer }
  | { kind: 'posted'; row: { number: number; suffix: number } | null }
  | { kind: 'undo' }
  | { kind: 'skip' }
  | { kind: 'back' }
  | { kind: 'unknown'; letters: string };

type Words = Record<string, string>;

const KNOCK_UP: Words = {
  v: 'voted',
  w: 'will_vote',
  o: 'not_in',
  x: 'wont_vote',
  l: 'needs_lift',
  n: 'do_not_return',
};

const WISHES: Words = {
  pv: 'wants_postal_vote',
  po: 'poster',
  li: 'lift',
  he: 'helper',
  id: 'needs_voter_id',
};

const LINE = /^(?:([1-9]\d{0,5})(?:[/.](\d{1,3}))?\s*)?([a-z\d\s]*)$/i;

/**
 * Reads one line of keying: the number of the row, unless it is the next one, then the letters as
 * they are circled: `s1`, `123 s1y pv`, `57/1o`, `w`. Nothing skips the row; `-` takes the last one
 * back; `<` goes back a row.
 */
export function read(typed: string, sheet: string, codes: Codes): Read {
  const text = typed.trim().toLowerCase();
  if (text === '') return { kind: 'skip' };
  if (text === '-') return { kind: 'undo' };
  if (text === '<') return { kind: 'back' };
  const [whole, digits, suffix, rest = ''] = LINE.exec(text) ?? [];
  if (whole === undefined) return { kind: 'unknown', letters: text };
  const row = digits ? { number: Number(digits), suffix: Number(suffix ?? 0) } : null;
  const letters = rest.replaceAll(/\s/g, '');
  if (letters === '') return row ? { kind: 'row', ...row } : { kind: 'unknown', letters: text };
  if (sheet === 'postal' && letters === 'v') return { kind: 'posted', row };
  const answer = sheet === 'knock_up' ? knockUp(letters) : canvass(letters, codes);
  return typeof answer === 'string'
    ? { kind: 'unknown', letters: answer }
    : { kind: 'answer', row, answer };
}

function knockUp(letters: string): Answer | string {
  const result = KNOCK_UP[letters];
  return result ? { result } : letters;
}

/** One result and perhaps one intention, then the consent, then wishes; the longest letters first. */
function canvass(letters: string, codes: Codes): Answer | string {
  const answer: Answer = { result: '' };
  const flags: string[] = [];
  let rest = letters;
  while (rest) {
    const taken = [3, 2, 1].find((length) => take(rest.slice(0, length), length));
    if (!taken) return rest;
    rest = rest.slice(taken);
  }
  // Who gave an intention was spoken to.
  if (!answer.result && (answer.intention !== undefined || flags.length)) answer.result = 'spoke';
  if (answer.intention !== undefined && answer.result !== 'spoke') return letters;
  return { ...answer, ...(flags.length ? { flags } : {}) };

  function take(part: string, length: number): boolean {
    if (part.length < length) return false;
    const same = ({ letter }: { letter: string }) => letter.toLowerCase() === part;
    const flag = WISHES[part];
    const intention = codes.intentions.find(same);
    const result = codes.results.find(same);
    if (answer.intention !== undefined && !answer.consent && (part === 'y' || part === 'n'))
      answer.consent = { intention: part === 'y' ? 'yes' : 'no' };
    else if (flag) flags.push(flag);
    else if (intention && answer.intention === undefined) {
      answer.intention = intention.intention;
      answer.code = intention.key;
      answer.codes = codes.version;
    } else if (result && !answer.result) answer.result = result.result;
    else return false;
    return true;
  }
}

/** What is odd about an answer for this row, to be confirmed by keying it once more. */
export function doubt(row: SheetRow, keyedHere: boolean): 'keyed' | 'voted' | null {
  if (keyedHere || row.keyed) return 'keyed';
  return row.voted ? 'voted' : null;
}
