import { expect, test } from 'vitest';
import { newPassphrase, size } from './exports';

test('a passphrase has five groups of five, and is another each time', () => {
  expect(newPassphrase()).toMatch(/^([a-km-np-z2-9]{5}-){4}[a-km-np-z2-9]{5}$/);
  expect(newPassphrase()).not.toBe(newPassphrase());
});

test('a size is said in thousands or millions', () => {
  expect(size(10)).toEqual({ unit: 'kilobyte', value: 1 });
  expect(size(12_345_678)).toEqual({ unit: 'megabyte', value: 12.3 });
});
