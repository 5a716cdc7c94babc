import type { Interval } from './types';

export interface DashboardTotals {
  electors: number;
  eligible: number;
  contacted: number;
  contactRate: number;
  promised: number;
  promisedPostal: number;
  knownVoted: number;
  votedNow: Interval;
  votedAtClose: Interval;
}

export interface DashboardDistrict {
  code: string;
  electors: number;
  eligible: number;
  contacted: number;
  promised: number;
  promisedPostal: number;
  knownVoted: number;
  votedNow: Interval;
  votedAtClose: Interval;
  telling: { hoursCovered: number; hoursOpen: number };
  priorDriven: boolean;
}

export interface Advice {
  district: string;
  votesPerTeamHour: Interval;
  why: string;
}

export interface HourPoint {
  hour: string;
  known: number;
  votedNow: Interval;
}

export interface Dashboard {
  asOf: string;
  pollOpens: string;
  pollCloses: string;
  dataAge: string | null;
  publication: string | null;
  notBefore: string | null;
  totals: DashboardTotals;
  districts: DashboardDistrict[];
  advice: Advice[];
  byHour: HourPoint[];
}
