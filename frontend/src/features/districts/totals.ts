import type { PollingDistrict } from '../../api/types';

export const figures = [
  'electors',
  'eligible',
  'postal',
  'contacted',
  'promised',
  'knownVoted',
] as const;

export type Figure = (typeof figures)[number];

export function totals(districts: PollingDistrict[]): Record<Figure, number> {
  const sum = Object.fromEntries(figures.map((name) => [name, 0])) as Record<Figure, number>;
  for (const district of districts) for (const name of figures) sum[name] += district[name];
  return sum;
}
