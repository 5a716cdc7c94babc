import { expect, test } from 'vitest';
import { filled, ownWords } from './script';

const words = [{ language: 'so', opening: 'Haye, {volunteer}!', question: null, outCard: null }];

test('names are filled in, whatever else stands in braces stays', () => {
  expect(filled('I am {volunteer}, {volunteer} {age} {', { volunteer: 'Ada' })).toBe(
    'I am Ada, Ada {age} {',
  );
});

test('a campaign’s own words hold for their language and their piece alone', () => {
  expect(ownWords(words, 'so', 'opening', { volunteer: 'Ada' })).toBe('Haye, Ada!');
  expect(ownWords(words, 'so', 'question', {})).toBe('');
  expect(ownWords(words, 'en', 'opening', {})).toBe('');
});
