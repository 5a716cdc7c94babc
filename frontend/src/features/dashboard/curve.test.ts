import { expect, test } from 'vitest';
import type { Dashboard } from '../../api/types';
import { points } from './curve';

const flat = (votes: number) => ({ low: votes, mean: votes, high: votes });

const at = (asOf: string) =>
  ({
    asOf,
    pollOpens: '2024-07-04T06:00:00Z',
    pollCloses: '2024-07-04T21:00:00Z',
    totals: { knownVoted: 30, votedNow: flat(60) },
    byHour: [
      { hour: '07:00', known: 0, votedNow: flat(0) },
      { hour: '08:00', known: 20, votedNow: flat(40) },
    ],
  }) as unknown as Dashboard;

test('the curve goes on to the moment that is shown', () => {
  const [times, known, , mean] = points(at('2024-07-04T07:30:00Z'), '07:00');
  expect(times.map((each) => new Date(each * 1000).toISOString().slice(11, 16))).toEqual([
    '06:00',
    '07:00',
    '07:30',
  ]);
  expect(known).toEqual([0, 20, 30]);
  expect(mean).toEqual([0, 40, 60]);
});

test('but not past the last full hour twice', () => {
  expect(points(at('2024-07-04T07:00:00Z'), '07:00')[0]).toHaveLength(2);
});
