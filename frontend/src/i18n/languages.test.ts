import { expect, test } from 'vitest';
import { languageName } from './languages';

test('a code is shown by its name, and what is none as it is', () => {
  expect(languageName('so')).toBe('Somali');
  expect(languageName('not a code!')).toBe('not a code!');
});
