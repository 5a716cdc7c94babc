import { expect, test } from 'vitest';
import { frame, line, outline, type Position } from './walkmap';

const square: Position[] = [
  [-0.1, 51.5],
  [-0.09, 51.5],
  [-0.09, 51.51],
  [-0.1, 51.51],
];

test('what is north is above, what is east is to the right', () => {
  const sheet = frame(square);
  const [southWest, southEast, northEast] = square.map((each) => sheet?.to(each));
  expect(southWest?.y).toBeGreaterThan(northEast?.y ?? 0);
  expect(southEast?.x).toBeGreaterThan(southWest?.x ?? 0);
});

test('a degree is as long on the sheet northwards as it is on the ground', () => {
  const sheet = frame(square);
  const [southWest, southEast, northEast] = square.map((each) => sheet?.to(each));
  const east = (southEast?.x ?? 0) - (southWest?.x ?? 0);
  const north = (southEast?.y ?? 0) - (northEast?.y ?? 0);
  expect(east / north).toBeCloseTo(Math.cos((51.505 * Math.PI) / 180), 2);
});

test('a place on the sheet is a place on the ground', () => {
  const sheet = frame(square);
  const there: Position = [-0.0953, 51.5032];
  const [longitude = 0, latitude = 0] = sheet?.from(sheet.to(there)) ?? [];
  expect(longitude).toBeCloseTo(-0.0953, 4);
  expect(latitude).toBeCloseTo(51.5032, 4);
});

test('one door has a sheet, no door has none', () => {
  const sheet = frame([[-0.1, 51.5]]);
  expect(sheet?.to([-0.1, 51.5])).toEqual({ x: 500, y: 24 });
  expect(frame([])).toBeNull();
});

test('paths are drawn', () => {
  const sheet = frame(square);
  if (!sheet) throw new Error('no sheet');
  expect(line([], sheet)).toBe('');
  expect(line(square.slice(0, 2), sheet)).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
  const properties = { kind: 'district' as const, code: 'EA', name: null, ward: null };
  const geometry = { type: 'MultiPolygon' as const, coordinates: [[square], [square]] };
  expect(outline({ properties, geometry }, sheet).match(/M/g)).toHaveLength(2);
});
