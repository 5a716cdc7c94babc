import { expect, test } from 'vitest';
import type { Shape } from './shapes';
import { boxOf, kept, neighbour, whole } from './view';

const sheet = { width: 1000, height: 500 };

test('one never looks past the edge of the map', () => {
  expect(kept({ x: -300, y: 900, zoom: 2 }, sheet)).toEqual({ x: 250, y: 375, zoom: 2 });
  expect(kept({ x: 1, y: 1, zoom: 0.2 }, sheet)).toEqual(whole(sheet));
});

test('the box is the part that is seen', () => {
  expect(boxOf({ x: 500, y: 250, zoom: 2 }, sheet)).toBe('250 125 500 250');
});

test('an arrow leads to the nearest place in its direction', () => {
  const at = (code: string, x: number, y: number) => ({ code, middle: { x, y } }) as Shape;
  const here = at('EA', 100, 100);
  const shapes = [
    here,
    at('EB', 200, 110),
    at('EC', 160, 190),
    at('ED', 400, 100),
    at('EE', 90, 20),
  ];
  expect(neighbour(shapes, here, 'ArrowRight')?.code).toBe('EB');
  expect(neighbour(shapes, here, 'ArrowDown')?.code).toBe('EC');
  expect(neighbour(shapes, here, 'ArrowUp')?.code).toBe('EE');
  expect(neighbour(shapes, here, 'ArrowLeft')).toBeUndefined();
  expect(neighbour(shapes, here, 'Enter')).toBeUndefined();
});
