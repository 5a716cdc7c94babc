import { expect, test } from 'vitest';
import type { CodeBook } from '../../api/types';
import { bookOf, freshKey, meaning, rowsOf } from './codebook';

const book = {
  version: 3,
  results: [{ result: 'spoke', letter: 'S', word: null, offered: true }],
  intentions: [{ key: '1', letter: '1', word: 'Solid', intention: 1 }],
  likelihoods: [{ likelihood: 2, letter: '2', word: null }],
  issues: [{ key: 'rents', letter: 'R', word: 'Rents' }],
  rivals: [],
} as unknown as CodeBook;

test('what is not changed comes back as it was', () => {
  expect(bookOf(3, rowsOf(book))).toEqual(book);
});

test('letters are capitals, an empty word is the usual word', () => {
  const rows = rowsOf(book);
  rows.intentions = rows.intentions.map((row) => ({ ...row, letter: ' p ', word: ' ' }));
  expect(bookOf(3, rows).intentions[0]).toMatchObject({ letter: 'P', word: null });
});

test('a fresh key is nobody else’s', () => {
  const values = [0.5, 0.5, 0.25];
  const rows = rowsOf(book).issues;
  const next = () => values.shift() ?? 0;
  const taken = freshKey([], () => 0.5);
  const others = rows.map((row) => ({ ...row, key: taken }));
  expect(freshKey([...rows, ...others], next)).not.toBe(taken);
});

test('figures mean the same under every word', () => {
  expect([1, 2, 3, 4, 5].map(meaning)).toEqual([
    'promise',
    'undecided',
    'undecided',
    'against',
    'against',
  ]);
});
