import { describe, expect, test } from 'vitest';
import { readPad } from './pad';

const codes = ['EA', 'EAB', 'KD-2/2'];
const told = (district: string, number: number, suffix = 0) => ({
  kind: 'told',
  elector: { district, number, suffix },
});

describe('a line of a pad', () => {
  test.each([
    ['123', told('EA', 123)],
    ['57/1', told('EA', 57, 1)],
    ['57.1', told('EA', 57, 1)],
    ['eab 12', told('EAB', 12)],
    ['ea12', told('EA', 12)],
    ['KD-2/2-289/1', told('KD-2/2', 289, 1)],
    ['kd-2/2', { kind: 'district', district: 'KD-2/2' }],
    ['eab', { kind: 'district', district: 'EAB' }],
    ['+', { kind: 'passed', count: 1 }],
    ['+12', { kind: 'passed', count: 12 }],
    ['@1430', { kind: 'time', time: '14:30' }],
    ['@7:05', { kind: 'time', time: '07:05' }],
    ['-', { kind: 'undo' }],
    ['', { kind: 'nothing' }],
  ])('%s', (typed, expected) => expect(readPad(typed, codes, 'EA')).toEqual(expected));

  test.each(['zz', '0', 'ea 0', '12/1/2', '@2530', 'ea x', '1234567'])('%s is not known', (typed) =>
    expect(readPad(typed, codes, 'EA').kind).toBe('unknown'),
  );

  test('a number before any district is not known', () =>
    expect(readPad('12', codes, '').kind).toBe('unknown'));
});
