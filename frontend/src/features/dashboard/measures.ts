import type { Boundaries, Dashboard, DashboardDistrict } from '../../api/types';
import { draw, type Drawing, type Feature } from '../../ui/map/shapes';
import { share } from './rows';

export const measures = ['left', 'voted', 'close', 'telling'] as const;
export type Measure = (typeof measures)[number];

/** The figure that a district is shaded by. */
export function valueOf(item: DashboardDistrict, measure: Measure): number {
  switch (measure) {
    case 'left':
      return Math.max(0, item.promised - item.votedNow.mean);
    case 'voted':
      return share(item.votedNow.mean, item.promised);
    case 'close':
      return share(item.votedAtClose.mean, item.promised);
    case 'telling':
      return share(item.telling.hoursCovered, item.telling.hoursOpen);
  }
}

let last: { features: Boundaries['features']; wards: string; drawing: Drawing } | null = null;

/** The districts' boundaries as they are drawn; made once, not again for each second's figures. */
export function drawingOf(features: Boundaries['features'], value: Dashboard): Drawing {
  const wards = value.districts.map(({ code, ward }) => `${code} ${ward ?? ''}`).join('\n');
  if (last?.features === features && last.wards === wards) return last.drawing;
  const wardOf = new Map(value.districts.map(({ code, ward }) => [code, ward]));
  const districts = features
    .filter(({ properties }) => properties.kind === 'district')
    .map((each) => ({
      ...each,
      properties: { ...each.properties, ward: wardOf.get(each.properties.code) ?? null },
    }));
  last = { features, wards, drawing: draw(districts as unknown as Feature[]) };
  return last.drawing;
}
