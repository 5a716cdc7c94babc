import { expect, test } from 'vitest';
import { classOf, scaleOf, shadeOf } from './scale';

test('classes begin at round figures and are at most five', () => {
  expect(scaleOf([152, 309, 221])).toEqual({
    from: [150, 200, 250, 300],
    step: 50,
    open: false,
  });
  expect(scaleOf([0.31, 0.52])).toEqual({
    from: [0.3, 0.35, 0.4, 0.45, 0.5],
    step: 0.05,
    open: false,
  });
});

test('what is above the fifth is in the fifth', () => {
  const scale = scaleOf([120, 200, 351]);
  expect(scale).toEqual({ from: [100, 150, 200, 250, 300], step: 50, open: true });
  expect(classOf(scale, 351)).toBe(4);
});

test('every value finds its class, those on a border the upper one', () => {
  const scale = scaleOf([152, 309, 221]);
  expect([152, 199.9, 200, 309].map((value) => classOf(scale, value))).toEqual([0, 0, 1, 3]);
});

test('whatever the values, each is in a class and there are never more than five', () => {
  let seed = 1;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let turn = 0; turn < 500; turn++) {
    const size = 10 ** (random() * 6 - 2);
    const values = Array.from({ length: 1 + Math.floor(random() * 60) }, () => random() * size);
    const scale = scaleOf(values);
    expect(scale.from.length).toBeLessThanOrEqual(5);
    for (const value of values) {
      const from = scale.from[classOf(scale, value)] as number;
      expect(value).toBeGreaterThanOrEqual(from * (1 - 1e-9));
      const last = scale.from.at(-1) === from;
      if (!(scale.open && last)) expect(value).toBeLessThan((from + scale.step) * (1 + 1e-9));
    }
  }
});

test('the same value everywhere is the middle shade', () => {
  const scale = scaleOf([7, 7]);
  expect(shadeOf(scale, classOf(scale, 7))).toBe(3);
});

test('few classes use the whole range of shades', () => {
  expect(shadeOf({ from: [0, 5, 10], step: 5, open: false }, 1)).toBe(3);
});
