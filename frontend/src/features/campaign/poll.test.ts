import { expect, test } from 'vitest';
import { phaseOf } from './poll';

const poll = { pollDate: '2024-07-04', timeZone: 'Europe/London', opens: '07:00', closes: '22:00' };
const at = (time: string) => phaseOf(poll, new Date(time));

test('before the day, days are counted as a calendar counts them', () => {
  expect(at('2024-07-03T22:30:00Z')).toEqual({ phase: 'before', days: 1 });
  expect(at('2024-06-30T12:00:00Z')).toEqual({ phase: 'before', days: 4 });
});

test('on the day, minutes to the opening and to the close', () => {
  expect(at('2024-07-04T05:00:00Z')).toEqual({ phase: 'morning', minutes: 60 });
  expect(at('2024-07-04T06:00:00Z')).toEqual({ phase: 'open', minutes: 900 });
  expect(at('2024-07-04T20:59:30Z')).toEqual({ phase: 'open', minutes: 1 });
});

test('at ten it is over', () => expect(at('2024-07-04T21:00:00Z')).toEqual({ phase: 'over' }));
