import { expect, test } from 'vitest';
import { begins, every, isDue, type Watching } from './watching';

const at = Date.parse('2024-06-20T17:00:00Z');
const state: Watching = {
  partner: 'Bilal',
  minutes: 30,
  checkedAt: '2024-06-20T17:00:00Z',
  told: true,
  call: null,
};

test('it is time to ask half an hour after the last answer', () => {
  expect(isDue(state, 30, null, at + 29 * 60_000)).toBe(false);
  expect(isDue(state, 30, null, at + 30 * 60_000)).toBe(true);
});

test('who has not answered yet is asked from when they joined', () => {
  expect(isDue(null, 15, '2024-06-20T17:00:00Z', at + 15 * 60_000)).toBe(true);
  expect(isDue(null, 15, null, at)).toBe(false);
});

test('who does not want to be asked is not', () => {
  expect(every({ ...state, minutes: 0 }, 60)).toBe(0);
  expect(isDue(state, 0, null, at + 10 * 3_600_000)).toBe(false);
});

test('what the campaign wants holds until the volunteer chooses', () => {
  expect(every(null, 60)).toBe(60);
  expect(every(state, 60)).toBe(30);
});

test('who is back home is not asked, and goes out again with the next door', () => {
  const home = { ...state, home: true };
  expect(isDue(home, 30, '2024-06-20T17:00:00Z', at + 3_600_000)).toBe(false);
  expect(begins(home, 30, null, false)).toBe(false);
  expect(begins(home, 30, 'd1', false)).toBe(true);
});

test('the office hears of somebody who is asked at their first door, or once they have been asked', () => {
  expect(begins(null, 15, null, false)).toBe(false);
  expect(begins(null, 15, 'd1', false)).toBe(true);
  expect(begins(null, 15, null, true)).toBe(true);
  expect(begins(null, 0, 'd1', false)).toBe(false);
  expect(begins(state, 30, 'd1', true)).toBe(false);
});
