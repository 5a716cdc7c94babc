import type { Shape } from '../../ui/map/shapes';

/** A shade for each ward in turn, so that one sees which districts are together. */
export function shades(shapes: Pick<Shape, 'code' | 'ward'>[]): (code: string) => number {
  const wards = [...new Set(shapes.map(({ code, ward }) => ward ?? code))].sort();
  const shade = new Map(
    shapes.map(({ code, ward }) => [code, 1 + (wards.indexOf(ward ?? code) % 3)]),
  );
  return (code) => shade.get(code) ?? 1;
}
