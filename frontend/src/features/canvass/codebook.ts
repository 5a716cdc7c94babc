import type { CodeBook } from '../../api/types';

/** One line of the form for any kind of code. */
export interface Row {
  /** A result, a key, or the figure of a likelihood. */
  key: string;
  letter: string;
  word: string;
  /** Of an intention. */
  intention: number;
  offered: boolean;
}

export type Kind = 'results' | 'intentions' | 'likelihoods' | 'issues' | 'rivals';
export type Rows = Record<Kind, Row[]>;

const row = (key: string, letter: string, word: string | null | undefined, more = {}): Row => ({
  key,
  letter,
  word: word ?? '',
  intention: 0,
  offered: true,
  ...more,
});

export function rowsOf(book: CodeBook): Rows {
  return {
    results: book.results.map(({ result, letter, word, offered }) =>
      row(result, letter, word, { offered }),
    ),
    intentions: book.intentions.map(({ key, letter, word, intention }) =>
      row(key, letter, word, { intention }),
    ),
    likelihoods: book.likelihoods.map(({ likelihood, letter, word }) =>
      row(String(likelihood), letter, word),
    ),
    issues: book.issues.map(({ key, letter, word }) => row(key, letter, word)),
    rivals: book.rivals.map(({ key, letter, word }) => row(key, letter, word)),
  };
}

const letterOf = ({ letter }: Row) => letter.trim().toUpperCase();
const wordOf = ({ word }: Row) => word.trim() || null;
const named = (each: Row) => ({ key: each.key, letter: letterOf(each), word: each.word.trim() });

export function bookOf(version: number, rows: Rows): CodeBook {
  return {
    version,
    results: rows.results.map((each) => ({
      result: each.key as CodeBook['results'][number]['result'],
      letter: letterOf(each),
      word: wordOf(each),
      offered: each.offered,
    })),
    intentions: rows.intentions.map((each) => ({
      key: each.key,
      letter: letterOf(each),
      word: wordOf(each),
      intention: each.intention,
    })),
    likelihoods: rows.likelihoods.map((each) => ({
      likelihood: Number(each.key),
      letter: letterOf(each),
      word: wordOf(each),
    })),
    issues: rows.issues.map(named),
    rivals: rows.rivals.map(named),
  } as CodeBook;
}

/** A key that none of the rows has; the same word gives the same key as long as it can. */
export function freshKey(rows: Row[], random = Math.random): string {
  for (;;) {
    const key = `c${Math.floor(random() * 36 ** 6).toString(36)}`;
    if (rows.every((each) => each.key !== key)) return key;
  }
}

/** 1 alone is a promise; 4 and 5 are not reminded of polling day. */
export const meaning = (intention: number) =>
  intention === 1 ? 'promise' : intention <= 3 ? 'undecided' : 'against';
