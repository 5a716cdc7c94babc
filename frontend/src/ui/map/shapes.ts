/** Positions in degrees, the longitude first. */
export type Ring = [number, number][];

export interface Feature {
  properties: { kind: 'district' | 'ward'; code: string; name: string | null; ward: string | null };
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown };
}

export interface Point {
  x: number;
  y: number;
}

export interface Shape {
  code: string;
  name: string | null;
  ward: string | null;
  /** An SVG path. */
  path: string;
  /** Where its code is written: as far inside as can be. */
  middle: Point;
  /** How much room there is for it there. */
  room: number;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
  /** The lines between wards, and round the whole. */
  borders: string;
}

const width = 1000;
const edge = 8;

type Corner = [number, number];
type Polygon = Corner[][];

function polygons({ type, coordinates }: Feature['geometry']): Ring[][] {
  return (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
}

/**
 * The features on a flat sheet a thousand units wide. A seat is so small that a degree of longitude
 * is as wide in its north as in its south.
 */
export function draw(features: Feature[]): Drawing {
  const all = features.flatMap((each) => polygons(each.geometry).flat(2));
  if (!all.length) return { width, height: 1, shapes: [], borders: '' };
  const range = (index: 0 | 1) => {
    const values = all.map((position) => position[index]);
    return [
      values.reduce((a, b) => Math.min(a, b)),
      values.reduce((a, b) => Math.max(a, b)),
    ] as const;
  };
  const [west, east] = range(0);
  const [south, north] = range(1);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const units = (width - 2 * edge) / Math.max(1e-9, (east - west) * narrow);
  const flat = ([longitude, latitude]: Corner): Corner => [
    round(edge + (longitude - west) * narrow * units),
    round(edge + (north - latitude) * units),
  ];
  const placed = features.map(({ properties, geometry }) => ({
    ...properties,
    polygons: polygons(geometry).map((polygon) => polygon.map((ring) => ring.map(flat))),
  }));
  return {
    width,
    height: round((north - south) * units + 2 * edge),
    shapes: placed.map(({ code, name, ward, polygons }) => ({
      code,
      name,
      ward,
      path: polygons.flat().map(closed).join(''),
      ...inside(polygons),
    })),
    borders: borders(placed),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

const closed = (ring: Corner[]) => `M${ring.map((corner) => corner.join(' ')).join('L')}Z`;

function* edges(polygons: Polygon[]): Generator<[Corner, Corner]> {
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) yield [ring[i - 1] as Corner, ring[i] as Corner];
  }
}

/** Edges that do not have the same ward on both sides. */
function borders(areas: { code: string; ward: string | null; polygons: Polygon[] }[]): string {
  const sides = new Map<string, { from: Corner; to: Corner; wards: string[] }>();
  for (const area of areas) {
    for (const [from, to] of edges(area.polygons)) {
      const key = [from.join(), to.join()].sort().join(' ');
      const side = sides.get(key) ?? { from, to, wards: [] };
      side.wards.push(area.ward ?? area.code);
      sides.set(key, side);
    }
  }
  const path: string[] = [];
  for (const { from, to, wards } of sides.values()) {
    if (wards.length === 1 || wards[0] !== wards[1])
      path.push(`M${from.join(' ')}L${to.join(' ')}`);
  }
  return path.join('');
}

const steps = 16;

/** The place in its largest piece that is farthest from every edge, of a grid of places. */
function inside(polygons: Polygon[]): { middle: Point; room: number } {
  const largest = polygons.reduce((best, each) => (area(each) > area(best) ? each : best));
  const outer = largest[0] as Corner[];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let found = { middle: { x: left + across / 2, y: top + down / 2 }, room: 0 };
  for (let row = 1; row < steps; row++) {
    for (let column = 1; column < steps; column++) {
      const at = { x: left + (across * column) / steps, y: top + (down * row) / steps };
      if (!within(at, largest)) continue;
      const room = distance(at, largest);
      if (room > found.room)
        found = { middle: { x: round(at.x), y: round(at.y) }, room: round(room) };
    }
  }
  return found;
}

function area([outer]: Polygon): number {
  let twice = 0;
  for (const [[x1, y1], [x2, y2]] of edges([[outer ?? []]])) twice += x1 * y2 - x2 * y1;
  return Math.abs(twice);
}

function within({ x, y }: Point, polygon: Polygon): boolean {
  let is = false;
  for (const [[x1, y1], [x2, y2]] of edges([polygon])) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) is = !is;
  }
  return is;
}

function distance({ x, y }: Point, polygon: Polygon): number {
  let least = Infinity;
  for (const [[x1, y1], [x2, y2]] of edges([polygon])) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.max(
      0,
      Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)),
    );
    least = Math.min(least, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
  }
  return least;
}
