import type { OrNull, Schemas } from './shared';

export type Controller = Schemas['Controller'];
export type Nation = Schemas['Nation'];
export type ElectionType = Schemas['ElectionType'];
export type NewCampaign = Schemas['NewCampaign'];
type Counts = Record<'electors' | 'contacted' | 'promised', number>;
export type CampaignItem = Omit<Schemas['Campaign'], keyof Counts>;

/** One campaign asked for alone comes with its counts. */
export type Campaign = CampaignItem & Counts;
export type PollingDistrict = OrNull<Schemas['PollingDistrict'], 'ward' | 'station' | 'stationId'>;

export interface Station {
  id: string;
  name: string;
  address: string | null;
  postcode: string | null;
  districts: string[];
}

export type Boundaries = Schemas['BoundaryCollection'];
export type BoundaryReport = Schemas['BoundaryReport'];
export type Deadline = Schemas['Deadline'];
export type Timetable = Omit<Schemas['Timetable'], 'items'> & { items: Deadline[] };
export type CalendarFeed = Schemas['CalendarFeed'];
export type NewCalendarFeed = Schemas['NewCalendarFeed'];
export type StationFileReport = Schemas['StationFileReport'];
