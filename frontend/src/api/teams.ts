import type { Walk } from './types';

export interface Volunteer {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  languages: string[];
  car: boolean;
  notes: string | null;
}

export interface Team {
  id: string;
  name: string;
  leader: string | null;
  members: string[];
}

export type Task = 'canvass' | 'knock_up' | 'telling' | 'leaflet';

export interface Assignment {
  id: string;
  team: string;
  district: string | null;
  walk: string | null;
  task: Task;
  from: string;
  to: string;
  warnings: string[];
}

export interface TeamDetail extends Team {
  assignments: Assignment[];
  walks: Walk[];
  knockUpDistricts: string[];
}

export interface Station {
  id: string;
  name: string;
  address: string | null;
  postcode: string | null;
  districts: string[];
}
