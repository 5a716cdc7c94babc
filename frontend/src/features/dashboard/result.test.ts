import { expect, test } from 'vitest';
import { countedOf } from './result';

const seat = { ward: null, votes: '24120', valid: '49006' };

test('wards that nobody counted are left out', () => {
  expect(
    countedOf([
      seat,
      { ward: 'Ash', votes: '2100', valid: 5000 },
      { ward: 'Birch', votes: '', valid: null },
    ]),
  ).toEqual({
    votes: 24120,
    valid: 49006,
    wards: [{ ward: 'Ash', votes: 2100, valid: 5000 }],
  });
});

test('no votes at all is a figure too', () => {
  expect(countedOf([seat, { ward: 'Ash', votes: '0', valid: '10' }])).toMatchObject({
    wards: [{ ward: 'Ash', votes: 0, valid: 10 }],
  });
});

test('of a ward half entered its name comes back', () => {
  expect(countedOf([seat, { ward: 'Ash', votes: '12', valid: '' }])).toBe('Ash');
});
