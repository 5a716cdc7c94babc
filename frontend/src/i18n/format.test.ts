import { expect, test } from 'vitest';
import { ago, count, decimal, percent, seconds, time } from './format';

test('numbers are grouped', () => expect(count(72600)).toBe('72,600'));
test('decimals keep their places', () => expect(decimal(0.3)).toBe('0.30'));
test('a share is a percentage', () => expect(percent(0.558)).toBe('56%'));

test('a time is that of the campaign, not of the machine', () => {
  expect(time('2024-07-04T12:00:00Z', 'Europe/London')).toBe('13:00');
  expect(time('2024-12-12T12:00:00Z', 'Europe/London')).toBe('12:00');
});

test('durations are read in seconds', () => {
  expect(seconds('PT12S')).toBe(12);
  expect(seconds('PT1H2M3.5S')).toBe(3723.5);
  expect(seconds('P1DT1S')).toBe(86401);
  expect(seconds('twelve')).toBeNaN();
});

test('an age is told in its largest unit', () => {
  expect(ago(12)).toBe('12 seconds ago');
  expect(ago(180)).toBe('3 minutes ago');
  expect(ago(7200)).toBe('2 hours ago');
});
