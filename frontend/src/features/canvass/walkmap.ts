import type { Feature, Point, Ring } from '../../ui/map/shapes';

/** Longitude and latitude in degrees. */
export type Position = [number, number];

/** A flat sheet a thousand units wide on which positions have their places. */
export interface Frame {
  width: number;
  height: number;
  to: (position: Position) => Point;
  from: (point: Point) => Position;
}

const width = 1000;
const edge = 24;

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Just large enough for all of these; null for none. */
export function frame(positions: Position[]): Frame | null {
  if (positions.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  }
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  // A single door is shown with a hundred metres around it.
  const across = Math.max((east - west) * narrow, (north - south) / 2, 0.002);
  const units = (width - 2 * edge) / across;
  const aside = (width - (east - west) * narrow * units) / 2;
  return {
    width,
    height: Math.round((north - south) * units + 2 * edge),
    to: ([longitude, latitude]) => ({
      x: round(aside + (longitude - west) * narrow * units, 1),
      y: round(edge + (north - latitude) * units, 1),
    }),
    from: ({ x, y }) => [
      round(west + (x - aside) / narrow / units, 6),
      round(north - (y - edge) / units, 6),
    ],
  };
}

const rings = ({ geometry: { type, coordinates } }: Feature): Ring[] =>
  type === 'Polygon' ? (coordinates as Ring[]) : (coordinates as Ring[][]).flat();

export const corners = (feature: Feature): Position[] => rings(feature).flat();

/** An SVG path of the feature's borders. */
export const outline = (feature: Feature, { to }: Frame): string =>
  rings(feature)
    .map((ring) => `M${ring.map((corner) => said(to(corner))).join('L')}Z`)
    .join('');

/** An SVG path through these. */
export const line = (path: Position[], { to }: Frame): string =>
  path.length === 0 ? '' : `M${path.map((position) => said(to(position))).join('L')}`;

const said = ({ x, y }: Point) => `${x} ${y}`;
