import { expect, test } from 'vitest';
import type { Dashboard } from '../../api/types';
import { clockOf, isArriving, isStale, newest, newestOf, since } from './ages';

const value = { asOf: '2024-07-04T12:00:00Z' } as Dashboard;

test('the newest of several times is found, whatever their offset', () => {
  expect(newest('2024-07-04T11:00:00Z', '2024-07-04T12:30:00+01:00', null)).toBe(
    '2024-07-04T12:30:00+01:00',
  );
  expect(newestOf({ mark: null, answer: null, postal: null, stationCount: null })).toBeNull();
});

test('ages are told by the clock of the server, not by that of the room', () => {
  const hoursWrong = Date.parse('2024-07-04T20:00:00Z');
  const clock = clockOf(value, hoursWrong, hoursWrong + 30_000, false);
  expect(new Date(clock).toISOString()).toBe('2024-07-04T12:00:30.000Z');
  expect(since('2024-07-04T11:58:00Z', clock)).toBe('3 minutes ago');
});

test('in a replay the clock stands still', () => {
  expect(clockOf(value, 0, 1e12, true)).toBe(Date.parse(value.asOf));
});

test('what comes from a clock ahead is not from the future', () => {
  expect(since('2024-07-04T12:00:09Z', Date.parse(value.asOf))).toBe('now');
});

test('figures are old when the server has been quiet for longer than it ever is', () => {
  expect(isStale(1000, 40_000)).toBe(false);
  expect(isStale(1000, 42_000)).toBe(true);
  expect(isStale(0, 42_000)).toBe(false);
});

test('figures of another moment are not taken for those that were asked for', () => {
  expect(isArriving(value, null)).toBe(false);
  expect(isArriving(value, '2024-07-04T13:00:00+01:00')).toBe(false);
  expect(isArriving(value, '2024-07-04T11:45:00Z')).toBe(true);
});
