import { expect, test } from 'vitest';
import type { PacketDoor } from '../../api/types';
import { doorsOf, runsOf } from './runs';
import { keyOf, moved, turned } from './sides';

let position = 0;
const door = (street: string, building: string | null, label = building ?? '') =>
  ({ id: `${street} ${label}`, position: ++position, street, building, label }) as PacketDoor;

const doors = [
  door('Ash Road', '1'),
  door('Ash Road', '3'),
  door('Ash Road', '2'),
  door('Ash Road', '4', 'Flat 1, 4'),
  door('Ash Road', '4', 'Flat 2, 4'),
  door('Oak Lane', null, 'The Lodge'),
];

test('a walk falls into the sides of its streets', () => {
  expect(runsOf(doors).map(({ street, side, doors }) => [street, side, doors])).toEqual([
    ['Ash Road', 'odd', 2],
    ['Ash Road', 'even', 3],
    ['Oak Lane', 'named', 1],
  ]);
});

test('untouched it is the walk itself', () => {
  expect(doorsOf(runsOf(doors), doors)).toEqual(doors.map(({ id }) => id));
});

test('turned round the flats are still walked from the bottom up', () => {
  const runs = runsOf(doors).map((run) => (run.side === 'even' ? { ...run, ...turned(run) } : run));
  expect(doorsOf(runs, doors).slice(2, 5)).toEqual([
    'Ash Road Flat 1, 4',
    'Ash Road Flat 2, 4',
    'Ash Road 2',
  ]);
});

test('moving loses nothing', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, 5)).toEqual(['a', 'b']);
});

test('a side to which a walk comes twice is two', () => {
  const twice = [door('Elm Row', '1'), door('Elm Row', '2'), door('Elm Row', '3')];
  expect(new Set(runsOf(twice).map(keyOf)).size).toBe(3);
});
