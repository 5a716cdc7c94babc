import { expect, test } from 'vitest';
import { atStep, hourAt, span, stepOf } from './clock';

const opens = '2024-07-04T06:00:00Z';
const closes = '2024-07-04T21:00:00Z';
const at = (time: string) => span(opens, closes, Date.parse(time));

test('before the first quarter of an hour there is nothing to look back at', () => {
  expect(at('2024-07-04T06:10:00Z')).toBeNull();
  expect(at('2024-07-03T12:00:00Z')).toBeNull();
});

test('the day so far is counted in quarters, and ends at the close', () => {
  expect(at('2024-07-04T08:20:00Z')?.steps).toBe(9);
  expect(at('2024-07-05T08:00:00Z')?.steps).toBe(60);
});

test('a step and its time go back and forth', () => {
  const day = at('2024-07-04T12:00:00Z');
  if (!day) throw new Error('the poll is open');
  expect(atStep(day, 5)).toBe('2024-07-04T07:15:00.000Z');
  expect(stepOf(day, '2024-07-04T07:15:00.000Z')).toBe(5);
  expect(stepOf(day, '2024-07-04T20:00:00Z')).toBe(24);
});

test('an hour of the curve is an instant of the day', () => {
  expect(new Date(hourAt(opens, '07:00', '17:00')).toISOString()).toBe('2024-07-04T16:00:00.000Z');
});
