import { expect, test } from 'vitest';
import { draw, type Feature } from './shapes';

const square = (code: string, ward: string, west: number, size = 0.01): Feature => ({
  properties: { kind: 'district', code, name: null, ward },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 51.5],
        [west + size, 51.5],
        [west + size, 51.5 + size],
        [west, 51.5 + size],
        [west, 51.5],
      ],
    ],
  },
});

test('north is up and a square on the ground is one on the sheet', () => {
  const narrow = Math.cos((51.505 * Math.PI) / 180);
  const { width, height, shapes } = draw([square('EA', 'Ash', 0)]);
  expect(width).toBe(1000);
  expect((height - 16) / (width - 16)).toBeCloseTo(1 / narrow, 2);
  expect(shapes[0]?.path.startsWith(`M8 ${(height - 8).toFixed(1).replace('.0', '')}L`)).toBe(true);
});

test('a code is written well inside, even where the middle is outside', () => {
  const horseshoe: Feature = {
    ...square('EA', 'Ash', 0),
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 51.5],
            [0.03, 51.5],
            [0.03, 51.53],
            [0.02, 51.53],
            [0.02, 51.51],
            [0.01, 51.51],
            [0.01, 51.53],
            [0, 51.53],
            [0, 51.5],
          ],
        ],
      ],
    },
  };
  const { shapes, width, height } = draw([horseshoe]);
  const { middle, room } = shapes[0] as (typeof shapes)[0];
  expect(room).toBeGreaterThan(100);
  expect(middle.x < width / 3 || middle.x > (width * 2) / 3 || middle.y > (height * 2) / 3).toBe(
    true,
  );
});

test('lines are drawn between wards and round the whole, not between districts of a ward', () => {
  const lines = (...features: Feature[]) => draw(features).borders.split('M').length - 1;
  expect(lines(square('EA', 'Ash', 0), square('EB', 'Ash', 0.01))).toBe(6);
  expect(lines(square('EA', 'Ash', 0), square('EB', 'Birch', 0.01))).toBe(7);
});

test('of nothing there is no drawing', () => expect(draw([]).shapes).toEqual([]));
