import { expect, test } from 'vitest';
import { about, known } from './api';

test('a held return says which number it was about', () => {
  expect(about({ elector: { district: 'AB', number: 4312, suffix: 0 } })).toBe('AB-4312');
  expect(about({ elector: { district: 'KD-2/2', number: 7, suffix: 1 } })).toBe('KD-2/2-7/1');
  expect(about({ elector: { id: '0190' } })).toBe('0190');
  expect(about({})).toBeNull();
});

test('whom a phone named by an id is a page away, if the register has them', () => {
  const named = { elector: { id: '0190' } };
  expect(known(named, 'device_ended')).toBe('0190');
  expect(known(named, 'unknown_elector')).toBeNull();
  expect(known({ elector: { district: 'AB', number: 4 } }, 'outside_scope')).toBeNull();
  expect(known({}, 'unknown_property')).toBeNull();
});
