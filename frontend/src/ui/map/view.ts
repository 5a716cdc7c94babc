import type { Point, Shape } from './shapes';

/** The part of the sheet that is seen: its middle, and how many times it is enlarged. */
export interface View extends Point {
  zoom: number;
}

interface Sheet {
  width: number;
  height: number;
}

export const most = 8;

export const whole = ({ width, height }: Sheet): View => ({ x: width / 2, y: height / 2, zoom: 1 });

/** Never beyond the edge of the sheet. */
export function kept(view: View, { width, height }: Sheet): View {
  const zoom = Math.max(1, Math.min(most, view.zoom));
  const within = (value: number, length: number) =>
    Math.max(length / zoom / 2, Math.min(length - length / zoom / 2, value));
  return { x: within(view.x, width), y: within(view.y, height), zoom };
}

export const boxOf = ({ x, y, zoom }: View, { width, height }: Sheet) =>
  [x - width / zoom / 2, y - height / zoom / 2, width / zoom, height / zoom].join(' ');

const ways: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The nearest shape in the direction of the key; straight ahead counts for more than aside. */
export function neighbour(shapes: Shape[], from: Shape, key: string): Shape | undefined {
  const way = ways[key];
  if (!way) return undefined;
  let best: Shape | undefined;
  let least = Infinity;
  for (const shape of shapes) {
    const [dx, dy] = [shape.middle.x - from.middle.x, shape.middle.y - from.middle.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    const cost = ahead + 2 * aside;
    if (shape !== from && ahead > 0 && aside <= ahead * 2 && cost < least) {
      least = cost;
      best = shape;
    }
  }
  return best;
}
