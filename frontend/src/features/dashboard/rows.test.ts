import { expect, test } from 'vitest';
import type { Dashboard } from '../../api/types';
import { evidence, figures, type Row, rowsOf } from './rows';

const flat = (votes: number) => ({ low: votes, mean: votes, high: votes });
const figuresOf = (promised: number, voted: number) => ({
  promised,
  promisedPostal: 10,
  knownVoted: 5,
  votedNow: flat(voted),
  votedAtClose: flat(voted),
  telling: { hoursCovered: 1, hoursOpen: 4 },
  priorDriven: false,
  asked: 7,
  latest: { mark: null, answer: null, postal: null, stationCount: null },
});
const value = {
  districts: [
    { code: 'EA', name: 'Ash Road', ward: 'Ash', ...figuresOf(100, 30) },
    { code: 'EB', name: 'EB', ward: 'Ash', ...figuresOf(80, 60) },
  ],
  wards: [{ id: null, name: 'Ash', districts: ['EA', 'EB'], ...figuresOf(180, 90) }],
  rooms: [{ id: '7', name: 'The Crown', districts: ['EB'], ...figuresOf(80, 60) }],
} as unknown as Dashboard;

test('a district says what it is called, or else where it is', () => {
  expect(rowsOf(value, 'districts').map(({ label, note, code }) => [label, note, code])).toEqual([
    ['EA', 'Ash Road', 'EA'],
    ['EB', 'Ash', 'EB'],
  ]);
});

test('a ward or a room says which districts it has', () => {
  expect(rowsOf(value, 'wards')[0]).toMatchObject({ key: 'Ash', note: 'EA, EB', code: null });
  expect(rowsOf(value, 'rooms')[0]).toMatchObject({ key: '7', label: 'The Crown' });
});

test('what is left is what is promised and has not voted', () => {
  const [row] = rowsOf(value, 'districts') as [Row];
  expect(figures.left(row)).toBe(70);
  expect(figures.bar(row)).toBe(0.3);
  expect(figures.telling(row)).toBe(0.25);
});

test('hours with a teller count by how many promises vote there', () => {
  expect(evidence(value)).toEqual({ telling: 0.25, asked: 14 });
  const [large, small] = value.districts as [object, object];
  const uneven = {
    districts: [
      { ...large, promised: 300, telling: { hoursCovered: 4, hoursOpen: 4 } },
      { ...small, promised: 100, telling: { hoursCovered: 0, hoursOpen: 4 } },
    ],
  } as unknown as Dashboard;
  expect(evidence(uneven).telling).toBe(0.75);
  expect(evidence({ districts: [] } as unknown as Dashboard)).toEqual({ telling: 0, asked: 0 });
});
