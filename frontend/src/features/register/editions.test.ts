import { expect, test } from 'vitest';
import type { RegisterChangeCounts } from '../../api/types';
import { countOf, doorKinds, firstKind, isOfDoors, kinds, shownKind } from './editions';

const none: RegisterChangeCounts = {
  since: 1,
  edition: 2,
  new: 0,
  gone: 0,
  moved: 0,
  renamed: 0,
  renumbered: 0,
  newlyPostal: 0,
  attainer: 0,
  attained: 0,
  doorsRewritten: 0,
  doorsRedistricted: 0,
};

test('the first kind of which there is any is shown', () => {
  expect(firstKind({ ...none, renamed: 3, gone: 1, doorsRewritten: 9 })).toBe('gone');
  expect(firstKind({ ...none, doorsRedistricted: 2 })).toBe('redistricted');
  expect(firstKind(none)).toBe('new');
});

test('the kind that the address names is shown, whether there is any or not', () => {
  expect(shownKind({ ...none, gone: 1 }, 'renumbered')).toBe('renumbered');
  expect(shownKind(none, 'redistricted')).toBe('redistricted');
  expect(shownKind({ ...none, gone: 1 }, 'nonsense')).toBe('gone');
  expect(shownKind({ ...none, gone: 1 }, null)).toBe('gone');
});

test('people and doors are told apart', () => {
  expect(kinds.some(isOfDoors)).toBe(false);
  expect(doorKinds.every(isOfDoors)).toBe(true);
  expect(countOf({ ...none, newlyPostal: 4 }, 'newly_postal')).toBe(4);
  expect(countOf({ ...none, doorsRewritten: 5 }, 'rewritten')).toBe(5);
});
