import { expect, test } from 'vitest';
import { asksKind, faultIn } from './mapping';

test('a number is needed, and nothing but lines may come twice', () => {
  expect(faultIn(['district', 'nothing', 'nothing'])).toEqual({ code: 'needsNumber' });
  expect(faultIn(['number', 'surname', 'surname'])).toEqual({ code: 'twice', field: 'surname' });
  expect(faultIn(['number', 'address', 'address', 'nothing', 'nothing'])).toBeNull();
});

test('the kind of a list is asked for where no column says it', () => {
  expect(asksKind('absent_voters', ['number'])).toBe(true);
  expect(asksKind('absent_voters', ['number', 'absent_type'])).toBe(false);
  expect(asksKind('full', ['number'])).toBe(false);
});
