import { expect, test } from 'vitest';
import type { Deadline } from '../../api/types';
import { ahead, daysBetween, standing } from './timetable';

const deadline = (code: string, at: string, bound: Deadline['bound'] = 'by'): Deadline => ({
  code,
  at,
  bound,
  date: at.slice(0, 10),
  time: null,
  workingDays: 1,
  source: '',
});

const items = [
  deadline('notice', '2024-06-04T16:00:00+01:00'),
  deadline('list', '2024-06-19T17:00:00+01:00', 'from'),
  deadline('proxy', '2024-06-26T17:00:00+01:00'),
  deadline('certificate', '2024-06-26T17:00:00+01:00'),
  deadline('closes', '2024-07-04T22:00:00+01:00'),
];

test('what is past, what may be done from now on, what is next', () => {
  expect(Object.fromEntries(standing(items, new Date('2024-06-20T10:00:00Z')))).toEqual({
    notice: 'past',
    list: 'begun',
    proxy: 'next',
    certificate: 'next',
    closes: 'later',
  });
});

test('a deadline is past at its very moment', () => {
  const codes = ahead(items, new Date('2024-06-26T16:00:00Z')).map((each) => each.code);
  expect(codes).toEqual(['closes']);
});

test('when all is over nothing is next', () => {
  expect([...standing(items, new Date('2025-01-01T00:00:00Z')).values()]).not.toContain('next');
});

test('days are counted by the calendar', () =>
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2));
