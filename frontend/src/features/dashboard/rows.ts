import type { Dashboard, DashboardDistrict, DashboardGroup } from '../../api/types';
import { left } from './interval';

export const groupings = ['districts', 'wards', 'rooms'] as const;
export type Grouping = (typeof groupings)[number];

type Common = Pick<
  DashboardDistrict,
  | 'promised'
  | 'promisedPostal'
  | 'knownVoted'
  | 'votedNow'
  | 'votedAtClose'
  | 'telling'
  | 'priorDriven'
  | 'latest'
>;

/** A district, ward or committee room in the table. */
export interface Row extends Common {
  key: string;
  label: string;
  note: string;
  /** Its district, to be found on the map; null of a group. */
  code: string | null;
}

const ofDistrict = (item: DashboardDistrict): Row => ({
  ...item,
  key: item.code,
  label: item.code,
  note: item.name === item.code ? (item.ward ?? '') : item.name,
});

const ofGroup = (item: DashboardGroup): Row => ({
  ...item,
  key: item.id ?? item.name,
  label: item.name,
  note: item.districts.join(', '),
  code: null,
});

export function rowsOf(value: Dashboard, by: Grouping): Row[] {
  return by === 'districts' ? value.districts.map(ofDistrict) : value[by].map(ofGroup);
}

export const share = (part: number, whole: number) => (whole ? part / whole : 0);

/** What can be sorted by; every figure by its best guess. */
export const figures = {
  name: (row: Row) => row.label,
  promised: (row: Row) => row.promised,
  knownVoted: (row: Row) => row.knownVoted,
  bar: (row: Row) => share(row.votedNow.mean, row.promised),
  now: (row: Row) => row.votedNow.mean,
  close: (row: Row) => row.votedAtClose.mean,
  left: (row: Row) => left(row.promised, row.votedNow).mean,
  telling: (row: Row) => share(row.telling.hoursCovered, row.telling.hoursOpen),
  flag: (row: Row) => Number(row.priorDriven),
};

export type Key = keyof typeof figures;
export const keys = Object.keys(figures) as Key[];

/** What the estimate has to go by: how much of the day tellers have seen, and who answered lately. */
export function evidence({ districts }: Dashboard): { telling: number; asked: number } {
  const sum = (of: (item: DashboardDistrict) => number) =>
    districts.reduce((total, item) => total + of(item), 0);
  return {
    telling: share(
      sum((item) => item.promised * item.telling.hoursCovered),
      sum((item) => item.promised * item.telling.hoursOpen),
    ),
    asked: sum((item) => item.asked),
  };
}
