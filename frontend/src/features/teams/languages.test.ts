import { expect, test } from 'vitest';
import { baseOf, offered, readLanguages, understood } from './languages';

test('languages are read however they are parted, each once', () => {
  expect(readLanguages('so, EN; cy en')).toEqual(['so', 'en', 'cy']);
  expect(readLanguages('  ')).toEqual([]);
});

const walk = (code: string, ...languages: [string, number][]) => ({
  code,
  languages: languages.map(([language, electors]) => ({ language, electors })),
});

test('walks where a team is understood are offered first, the others as they were', () => {
  const walks = [walk('A'), walk('B', ['bn', 9]), walk('C', ['so', 2]), walk('D', ['so', 5])];
  expect(offered(walks, ['so', 'en']).map(({ code }) => code)).toEqual(['D', 'C', 'A', 'B']);
  expect(offered(walks, []).map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D']);
  expect(understood(walk('E', ['so', 2], ['ar', 3], ['bn', 4]), ['ar', 'so'])).toBe(5);
  expect(baseOf('pt-BR')).toBe('pt');
});
