import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { end } from './device';
import { book, fetchNumbers, NumberBook, type Numbers } from './numbers';
import { phone } from './testing/phone';

/** EA has 1 to 200 without 123 (5 may not vote here, 7 votes by post, 9 was told) and 57/1; EB has 1 to 40 and 912. */
const NUMBERS: Numbers = {
  asOf: '2024-07-04T09:00:00Z',
  districts: [
    {
      code: 'EA',
      runs: [
        { from: 1, marks: `0000201040${'0'.repeat(112)}` },
        { from: 124, marks: '0'.repeat(77) },
      ],
      suffixed: [{ number: 57, suffix: 1, mark: '0' }],
    },
    {
      code: 'EB',
      runs: [
        { from: 1, marks: '0'.repeat(40) },
        { from: 912, marks: '0' },
      ],
      suffixed: [],
    },
  ],
};
const HERE = ['EA', 'EB'];
const known = new NumberBook(NUMBERS);
const ea = (number: number, suffix = 0) => ({ district: 'EA', number, suffix });
const written = (number: number, suffix = 0) =>
  known.meant(ea(number, suffix), HERE).map((each) => `${each.district} ${each.number}`);

describe('what is odd about a number', () => {
  test.each([
    [ea(1), null],
    [ea(200), null],
    [ea(57, 1), null],
    [ea(5), 'not_entitled'],
    [ea(7), 'postal'],
    [ea(9), 'told'],
    [ea(123), 'unknown'],
    [ea(201), 'unknown'],
    [ea(57, 2), 'unknown'],
    [ea(1, 1), 'unknown'],
    [ea(912), 'elsewhere'],
  ])('%j: %j', (elector, doubt) => {
    expect(known.doubt(elector, HERE)).toBe(doubt);
  });

  test('of a district whose numbers are not here nothing is odd', () => {
    expect(known.doubt({ district: 'ZZ', number: 1, suffix: 0 }, HERE)).toBeNull();
  });
});

describe('what may have been meant', () => {
  test('digits swapped come first, then one more and one less', () => {
    expect(written(123)).toEqual(['EA 132', 'EA 124', 'EA 122']);
  });
  test('the same number in another district of the place', () => {
    expect(written(912)[0]).toBe('EA 192');
    expect(written(912)).toContain('EB 912');
  });
  test('a suffix that nobody has is left out', () => {
    expect(written(57, 2)).toContain('EA 57');
  });
  test('nobody who votes by post, may not vote or was told is proposed', () => {
    expect(written(8)).not.toContain('EA 7');
    expect(written(8)).not.toContain('EA 9');
    expect(written(4)).not.toContain('EA 5');
  });
  test('no number begins with a nought, and a number is not proposed for itself', () => {
    expect(written(10)).toEqual(['EB 10', 'EA 11', 'EA 20']);
  });
});

describe('the numbers on the phone', () => {
  const http = (response: () => Response) => ({
    fetch: (async () => response()) as typeof fetch,
    token: () => 'token',
  });

  test('are fetched, kept sealed, and go when the access ends', async () => {
    const { db } = await phone();
    const ok = () => Response.json(NUMBERS);
    expect(await fetchNumbers(db, http(ok), 'demo')).toBe(true);
    expect((await book(db))?.doubt(ea(7), HERE)).toBe('postal');
    expect(JSON.stringify(await db.raw('device'))).not.toContain('runs');
    await end(db, 'expired');
    expect(await book(db)).toBeNull();
  });

  test('what is stored serves on when the server does not answer', async () => {
    const { db } = await phone();
    await fetchNumbers(
      db,
      http(() => Response.json(NUMBERS)),
      'demo',
    );
    expect(
      await fetchNumbers(
        db,
        http(() => new Response('', { status: 502 })),
        'demo',
      ),
    ).toBe(false);
    expect((await book(db))?.doubt(ea(5), HERE)).toBe('not_entitled');
  });
});
