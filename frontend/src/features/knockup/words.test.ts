import { expect, test } from 'vitest';
import { wallClock } from '../../i18n/zone';
import { votingTimes } from './words';

const clocks = (at: string, zone = 'Europe/London') =>
  votingTimes(Date.parse(at), zone).map((time) => wallClock(time, zone).slice(11));

test.each([
  ['14:10', ['14:30', '15:00', '15:30', '16:30', '17:30', '18:30']],
  ['14:26', ['15:00', '15:30', '16:00', '17:00', '18:00', '19:00']],
  ['20:50', ['21:00', '21:30']],
  ['21:40', []],
  ['05:00', ['07:00', '07:30', '08:00', '09:00', '10:00', '11:00']],
])('at %s somebody may vote at %j', (now, times) => {
  expect(clocks(`2024-07-04T${now}:00+01:00`)).toEqual(times);
});

test('the hours of the poll are those of the campaign, wherever the phone thinks it is', () => {
  expect(clocks('2024-07-04T20:50:00+01:00', 'Asia/Dhaka')).toEqual([
    '07:00',
    '07:30',
    '08:00',
    '09:00',
    '10:00',
    '11:00',
  ]);
});
