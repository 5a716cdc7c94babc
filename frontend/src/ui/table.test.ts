import { expect, test } from 'vitest';
import { sorted, toggled } from './table';

const codes = ['EA10', 'EA2', '', 'EA1'].map((code) => ({ code }));

test('codes sort as people count, and what is missing comes last', () => {
  const by = (item: { code: string }) => item.code;
  expect(sorted(codes, by, 'ascending').map(by)).toEqual(['EA1', 'EA2', 'EA10', '']);
  expect(sorted(codes, by, 'descending').map(by)).toEqual(['EA10', 'EA2', 'EA1', '']);
});

test('numbers sort by size', () => {
  expect(sorted([9, 10, 1], (n) => n, 'descending')).toEqual([10, 9, 1]);
});

test('a first click on figures sorts from the top, on words from A', () => {
  expect(toggled(undefined, 'electors', true).direction).toBe('descending');
  expect(toggled(undefined, 'name').direction).toBe('ascending');
  expect(toggled({ key: 'name', direction: 'ascending' }, 'name').direction).toBe('descending');
});
