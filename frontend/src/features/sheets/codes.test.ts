import { describe, expect, test } from 'vitest';
import { codeIn, dueIn } from './codes';

describe('the code of a sheet', () => {
  test.each([
    ['W-7KQ4', 'W-7KQ4'],
    [' w7kq4 ', 'W-7KQ4'],
    ['7kq4', 'W-7KQ4'],
    ['7K Q4', 'W-7KQ4'],
    ['lo1i', 'W-1011'],
    ['W7KQ', 'W-W7KQ'],
    [
      'https://room.example.org/d/walk/01900000-0000-7000-8000-00000000000A',
      '01900000-0000-7000-8000-00000000000a',
    ],
  ])('is read from %s', (typed, code) => expect(codeIn(typed)).toBe(code));

  test.each(['', 'W-', '7K', 'hello there', 'https://elsewhere.example.org', 'W-7KQU'])(
    'is not in %s',
    (typed) => expect(codeIn(typed)).toBeNull(),
  );
});

test('a sheet is due at a full five minutes', () => {
  expect(dueIn(90, new Date('2024-07-04T10:01:30Z')).toISOString()).toBe(
    '2024-07-04T11:35:00.000Z',
  );
});
