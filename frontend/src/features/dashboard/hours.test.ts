import { expect, test } from 'vitest';
import type { ProgressHour } from '../../api/types';
import { best, byHour } from './hours';

const hour = (hour: number, weekend: boolean, share: number, low: number) =>
  ({ hour, weekend, share, low, high: 1, called: 10, opened: 1 }) as ProgressHour;

test('hours without a call stay in their place', () => {
  const rows = byHour([hour(17, false, 0.3, 0.2), hour(19, true, 0.5, 0.1)]);
  expect(rows.map((row) => row.hour)).toEqual([17, 18, 19]);
  expect(rows[1]).toMatchObject({ week: undefined, weekend: undefined });
  expect(byHour([])).toEqual([]);
});

test('the best hour is one that is known to be good', () => {
  expect(best([hour(11, true, 0.9, 0.05), hour(18, false, 0.45, 0.4)])?.hour).toBe(18);
  expect(best([])).toBeNull();
});
