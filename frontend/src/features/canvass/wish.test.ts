import { expect, test } from 'vitest';
import { blank, bodyOf, saysWhere } from './wish';

const wish = blank('Saturday', ['EA']);

test('a plain wish is a plain body', () => {
  expect(bodyOf(wish)).toEqual({
    kind: 'canvass',
    name: 'Saturday',
    districts: ['EA'],
    doorsPerWalk: 50,
    freeOnly: true,
  });
});

test('what belongs to a group that is not asked for is not sent', () => {
  const { include } = bodyOf({ ...wish, newSince: '2024-05-01', groups: ['undecided'] });
  expect(include).toEqual({ groups: ['undecided'] });
});

test('groups bring their limits with them', () => {
  const groups = ['old_promise', 'new_on_register'] as const;
  expect(bodyOf({ ...wish, groups: [...groups], newSince: '2024-05-01' }).include).toEqual({
    groups: ['old_promise', 'new_on_register'],
    promiseAgeDays: 28,
    newSince: '2024-05-01',
  });
});

test('a sample of what one canvasser noted is asked for by its share', () => {
  expect(bodyOf({ ...wish, sampleOf: 'phone', sampleName: 'Ada' }).include).toEqual({
    sample: { notedBy: 'phone', percent: 10 },
  });
});

test('streets of a district that is no longer chosen do not count', () => {
  const streets = [
    { district: 'EA', street: 'Ash Road' },
    { district: 'EB', street: 'Elm Street' },
  ];
  expect(bodyOf({ ...wish, streets }).streets).toEqual([streets[0]]);
  expect(bodyOf({ ...wish, streets: streets.slice(1) }).streets).toBeUndefined();
});

test('an area needs three corners', () => {
  const nowhere = { ...wish, districts: [] };
  expect(saysWhere(nowhere)).toBe(false);
  const two = { ...nowhere, area: [[0, 0] as [number, number], [1, 1] as [number, number]] };
  expect(saysWhere(two)).toBe(false);
  expect(bodyOf(two).area).toBeUndefined();
  const three = { ...two, area: [...two.area, [1, 0] as [number, number]] };
  expect(saysWhere(three)).toBe(true);
  expect(bodyOf(three).area).toHaveLength(3);
});
