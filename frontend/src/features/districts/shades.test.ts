import { expect, test } from 'vitest';
import { shades } from './shades';

test('districts of a ward have the same shade, the next ward another one', () => {
  const shade = shades([
    { code: 'EA', ward: 'Ash' },
    { code: 'EB', ward: 'Ash' },
    { code: 'FA', ward: 'Birch' },
    { code: 'GA', ward: null },
  ]);
  expect(shade('EA')).toBe(shade('EB'));
  expect(shade('FA')).not.toBe(shade('EA'));
  expect(['EA', 'FA', 'GA', '??'].map(shade)).toEqual([1, 2, 3, 1]);
});
