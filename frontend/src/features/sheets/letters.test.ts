import { describe, expect, test } from 'vitest';
import { type Codes, read as readBy } from './letters';

const results = {
  S: 'spoke',
  O: 'not_in',
  C: 'call_back',
  R: 'refused',
  L: 'language',
  I: 'ineligible',
  N: 'do_not_contact',
} as const;
const usual: Codes = {
  version: 0,
  results: Object.entries(results).map(([letter, result]) => ({ letter, result, offered: true })),
  intentions: [1, 2, 3, 4, 5].map((n) => ({ key: `${n}`, letter: `${n}`, intention: n })),
} as Codes;
const read = (typed: string, sheet: string, codes = usual) => readBy(typed, sheet, codes);
const said = (intention: number) => ({ intention, code: `${intention}`, codes: 0 });

const answer = (typed: string, sheet = 'canvass') => {
  const found = read(typed, sheet);
  return found.kind === 'answer' ? found.answer : found;
};

describe('a line of keying', () => {
  test.each([
    ['s1', { result: 'spoke', ...said(1) }],
    ['S 3', { result: 'spoke', ...said(3) }],
    ['o', { result: 'not_in' }],
    ['s1y', { result: 'spoke', ...said(1), consent: { intention: 'yes' } }],
    ['s1n', { result: 'spoke', ...said(1), consent: { intention: 'no' } }],
    ['n', { result: 'do_not_contact' }],
    [
      's2y pv po id',
      {
        result: 'spoke',
        ...said(2),
        consent: { intention: 'yes' },
        flags: ['wants_postal_vote', 'poster', 'needs_voter_id'],
      },
    ],
    ['li', { result: 'spoke', flags: ['lift'] }],
    ['l', { result: 'language' }],
  ])('%s is read on a canvass sheet', (typed, expected) => expect(answer(typed)).toEqual(expected));

  test.each([
    ['v', 'voted'],
    ['w', 'will_vote'],
    ['x', 'wont_vote'],
    ['l', 'needs_lift'],
    ['n', 'do_not_return'],
  ])('%s is read on a knock-up sheet', (typed, result) =>
    expect(answer(typed, 'knock_up')).toEqual({ result }),
  );

  test('may begin with the number of the row', () => {
    expect(read('57/1 s1', 'canvass')).toMatchObject({ row: { number: 57, suffix: 1 } });
    expect(read('123o', 'canvass')).toMatchObject({ row: { number: 123, suffix: 0 } });
    expect(read('123.2v', 'knock_up')).toMatchObject({ row: { number: 123, suffix: 2 } });
    expect(read('123', 'canvass')).toEqual({ kind: 'row', number: 123, suffix: 0 });
  });

  test.each(['z', 's1 2', 'so', 'o1', '12 zz', '§', 's9'])('%s is not known', (typed) =>
    expect(read(typed, 'canvass').kind).toBe('unknown'),
  );
  test.each(['s', 'vw', '1', 'v1'])('%s is no answer of a knock-up sheet', (typed) =>
    expect(['unknown', 'row']).toContain(read(typed, 'knock_up').kind),
  );

  test('skips, goes back, takes back, and knows a postal vote that was sent back', () => {
    expect(read(' ', 'canvass').kind).toBe('skip');
    expect(read('-', 'canvass').kind).toBe('undo');
    expect(read('<', 'canvass').kind).toBe('back');
    expect(read('12v', 'postal')).toEqual({ kind: 'posted', row: { number: 12, suffix: 0 } });
  });

  test('is read by the letters of the campaign, the longest first', () => {
    const own = {
      version: 3,
      results: [
        { letter: 'A', result: 'not_in', offered: true },
        { letter: 'S', result: 'spoke', offered: true },
      ],
      intentions: [
        { key: 'firm', letter: 'F', intention: 1 },
        { key: 'firm-family', letter: 'FF', intention: 1 },
      ],
    } as Codes;
    expect(read('a', 'canvass', own)).toMatchObject({ answer: { result: 'not_in' } });
    expect(read('sff y', 'canvass', own)).toMatchObject({
      answer: { result: 'spoke', intention: 1, code: 'firm-family', codes: 3 },
    });
    expect(read('o', 'canvass', own).kind).toBe('unknown');
  });
});
