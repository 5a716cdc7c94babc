import { expect, test } from 'vitest';
import { isSlug, slugOf } from './slug';

test('a name gives an address', () => {
  expect(slugOf('Islington North, 2024')).toBe('islington-north-2024');
  expect(slugOf('Ynys Môn – St David’s')).toBe('ynys-mon-st-davids');
  expect(slugOf('  !! ')).toBe('');
});

test('what is made of a long name is an address still', () => {
  expect(isSlug(slugOf(`${'a'.repeat(59)} b c`))).toBe(true);
});

test('an address has 2 to 60 small letters, digits and single dashes', () => {
  expect(isSlug('ea-1')).toBe(true);
  for (const bad of ['a', '-a', 'a-', 'a--b', 'A1', 'a b', 'a'.repeat(61)]) {
    expect(isSlug(bad), bad).toBe(false);
  }
});
