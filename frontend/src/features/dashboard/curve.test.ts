import { expect, test } from 'vitest';
import type { Dashboard } from '../../api/types';
import { lines } from './curve';

const flat = (votes: number) => ({ low: votes - 1, mean: votes, high: votes + 1 });

const at = (asOf: string) =>
  ({
    asOf,
    pollOpens: '2024-07-04T06:00:00Z',
    pollCloses: '2024-07-04T08:00:00Z',
    totals: { knownVoted: 30, votedNow: flat(60) },
    curve: [
      { at: '2024-07-04T06:00:00Z', known: 0, voted: flat(0) },
      { at: '2024-07-04T07:00:00Z', known: 20, voted: flat(40) },
      { at: '2024-07-04T08:00:00Z', known: null, voted: flat(90) },
    ],
  }) as unknown as Dashboard;

test('what was estimated and what is expected meet at the moment that is shown', () => {
  const drawn = lines(at('2024-07-04T07:30:00Z'));
  expect(drawn.times.map((each) => new Date(each * 1000).toISOString().slice(11, 16))).toEqual([
    '06:00',
    '07:00',
    '07:30',
    '08:00',
  ]);
  expect(drawn.known).toEqual([0, 20, 30, null]);
  expect(drawn.past[1]).toEqual([0, 40, 60, null]);
  expect(drawn.future[1]).toEqual([null, null, 60, 90]);
  expect(drawn.future[0]).toEqual([null, null, 59, 89]);
});

test('a full half hour is not drawn twice', () => {
  expect(lines(at('2024-07-04T07:00:00Z')).times).toHaveLength(3);
});

test('after the close nothing is to come', () => {
  expect(lines(at('2024-07-05T07:00:00Z')).future[1].filter((each) => each !== null)).toEqual([60]);
});

test('before the opening there is only what is to come', () => {
  const drawn = lines(at('2024-07-04T05:00:00Z'));
  expect(drawn.known).toEqual([null, null, null]);
  expect(drawn.future[1]).toEqual([0, 40, 90]);
});
