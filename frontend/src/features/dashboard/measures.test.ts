import { expect, test } from 'vitest';
import type { Boundaries, Dashboard, DashboardDistrict } from '../../api/types';
import { drawingOf, valueOf } from './measures';

const flat = (votes: number) => ({ low: votes, mean: votes, high: votes });
const district = {
  code: 'EA',
  ward: 'Ash',
  promised: 200,
  votedNow: flat(50),
  votedAtClose: flat(150),
  telling: { hoursCovered: 2, hoursOpen: 8 },
} as unknown as DashboardDistrict;

test('a district is shaded by what is left to win, or by a share', () => {
  expect(valueOf(district, 'left')).toBe(150);
  expect(valueOf(district, 'voted')).toBe(0.25);
  expect(valueOf(district, 'close')).toBe(0.75);
  expect(valueOf(district, 'telling')).toBe(0.25);
  expect(valueOf({ ...district, promised: 0 }, 'voted')).toBe(0);
});

test('the map is drawn once for all the figures that follow', () => {
  const features = [
    {
      type: 'Feature',
      properties: { kind: 'district', code: 'EA', name: null, ward: null },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 51],
            [0.1, 51],
            [0, 51.1],
            [0, 51],
          ],
        ],
      },
    },
  ] as unknown as Boundaries['features'];
  const value = { districts: [district] } as unknown as Dashboard;
  const first = drawingOf(features, value);
  expect(first.shapes[0]).toMatchObject({ code: 'EA', ward: 'Ash' });
  expect(drawingOf(features, { ...value })).toBe(first);
  const moved = { districts: [{ ...district, ward: 'Birch' }] } as unknown as Dashboard;
  expect(drawingOf(features, moved).shapes[0]?.ward).toBe('Birch');
});
