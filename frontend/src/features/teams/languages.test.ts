import { expect, test } from 'vitest';
import { languageName, readLanguages } from './languages';

test('languages are read however they are parted, each once', () => {
  expect(readLanguages('so, EN; cy en')).toEqual(['so', 'en', 'cy']);
  expect(readLanguages('  ')).toEqual([]);
});

test('a code is shown by its name, and what is none as it is', () => {
  expect(languageName('so')).toBe('Somali');
  expect(languageName('not a code!')).toBe('not a code!');
});
