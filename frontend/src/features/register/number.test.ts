import { expect, test } from 'vitest';
import { readNumber, written } from './number';

test('a number is written as people write it', () => {
  expect(written({ district: 'EA', number: 123, suffix: 0 })).toBe('EA 123');
  expect(written({ district: 'KD-2/2', number: 7, suffix: 1 })).toBe('KD-2/2 7/1');
  expect(written({ district: 'EA', number: 0, suffix: 3 })).toBe('EA –');
});

test('and read with its suffix', () => {
  expect(readNumber(' 123 ')).toEqual({ number: 123 });
  expect(readNumber('123/1')).toEqual({ number: 123, suffix: 1 });
  expect(readNumber('123.1')).toEqual({ number: 123, suffix: 1 });
  expect(readNumber('EA')).toBeNull();
});
