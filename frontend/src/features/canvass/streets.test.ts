import { expect, test } from 'vitest';
import type { PacketDoor } from '../../api/types';
import { byStreet } from './streets';

const door = (position: number, street: string | null) => ({ position, street }) as PacketDoor;

test('a street walked twice stands twice, in walking order', () => {
  const streets = byStreet([door(3, 'Mill Lane'), door(1, 'Mill Lane'), door(2, 'Bell Street')]);
  expect(streets.map(({ name }) => name)).toEqual(['Mill Lane', 'Bell Street', 'Mill Lane']);
});

test('doors side by side share a heading', () => {
  expect(byStreet([door(1, 'A'), door(2, 'A')]).map(({ doors }) => doors.length)).toEqual([2]);
  expect(byStreet([])).toEqual([]);
});
