import { expect, test } from 'vitest';
import { moved, placeAt } from './sides';

const rows = [
  { top: 0, bottom: 40 },
  { top: 40, bottom: 140 },
  { top: 140, bottom: 180 },
];

test('a row goes where it is held, once it is past the middle of the next', () => {
  expect(placeAt(rows, 0, 80)).toBe(0);
  expect(placeAt(rows, 0, 95)).toBe(1);
  expect(placeAt(rows, 0, 500)).toBe(2);
  expect(placeAt(rows, 2, 85)).toBe(1);
  expect(placeAt(rows, 2, -50)).toBe(0);
});

test('it stays there while it is held still, whatever the heights', () => {
  const swapped = [
    { top: 0, bottom: 100 },
    { top: 100, bottom: 140 },
    { top: 140, bottom: 180 },
  ];
  expect(placeAt(swapped, 1, 95)).toBe(1);
});

test('what is moved to where it is, or off the list, stays', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 0, 5)).toEqual(['a', 'b']);
});
