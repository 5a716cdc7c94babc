import { expect, test } from 'vitest';
import { left, place, rounded } from './interval';

test('a band stands where its share of the whole puts it', () => {
  expect(place({ low: 100, mean: 150, high: 200 }, 400)).toEqual({
    start: 25,
    size: 25,
    mean: 37.5,
  });
});

test('what reaches over the end is cut off there', () => {
  expect(place({ low: -5, mean: 90, high: 130 }, 100)).toEqual({ start: 0, size: 100, mean: 90 });
});

test('of nothing there is no share', () => {
  expect(place({ low: 0, mean: 0, high: 0 }, 0)).toEqual({ start: 0, size: 0, mean: 0 });
});

test('wide intervals are told in tens, rounded outwards', () => {
  expect(rounded({ low: 8346.2, mean: 8898.4, high: 9481.3 })).toEqual({
    low: 8340,
    mean: 8900,
    high: 9490,
  });
});

test('narrow ones in single votes', () => {
  expect(rounded({ low: 140.6, mean: 151.5, high: 163.1 })).toEqual({
    low: 140,
    mean: 152,
    high: 164,
  });
});

test('an interval of no width stays what is known', () => {
  expect(rounded({ low: 410, mean: 410, high: 410 })).toEqual({ low: 410, mean: 410, high: 410 });
});

test('the more have voted the fewer are left', () => {
  expect(left(400, { low: 100, mean: 150, high: 200 })).toEqual({ low: 200, mean: 250, high: 300 });
  expect(left(100, { low: 90, mean: 100, high: 120 }).low).toBe(0);
});
