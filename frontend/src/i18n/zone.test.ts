import { expect, test } from 'vitest';
import { instant, tonight, wallClock } from './zone';

const london = 'Europe/London';

test('a wall clock time in summer is an hour ahead of UTC', () => {
  expect(instant('2024-07-04T22:00', london).toISOString()).toBe('2024-07-04T21:00:00.000Z');
});

test('and in winter it is not', () => {
  expect(instant('2024-12-12T07:00', london).toISOString()).toBe('2024-12-12T07:00:00.000Z');
});

test('the clock reads back what was set', () => {
  expect(wallClock(instant('2024-07-04T07:30', london), london)).toBe('2024-07-04T07:30');
});

test('the hour after the clocks go forward is right', () => {
  expect(instant('2024-03-31T02:30', london).toISOString()).toBe('2024-03-31T01:30:00.000Z');
});

test('tonight is that of the campaign: just after midnight in London it is still yesterday in UTC', () => {
  const now = new Date('2024-07-03T23:10:00Z');
  expect(tonight(now, london).toISOString()).toBe('2024-07-04T22:59:00.000Z');
});
