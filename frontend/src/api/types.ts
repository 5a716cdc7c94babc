/** The shapes of the HTTP contract, as this app reads them. */

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Interval {
  mean: number;
  low: number;
  high: number;
}

export type Role = 'agent' | 'data_officer' | 'organiser' | 'observer';
export type DeviceRole = 'board_runner' | 'canvasser' | 'teller' | 'driver';
export type Controller = 'independent' | 'registered_party';
export type Nation = 'england' | 'scotland' | 'wales' | 'northern_ireland';
export type ElectionType =
  'uk_parliament' | 'local' | 'mayor' | 'pcc' | 'senedd' | 'scottish_parliament' | 'referendum';

export interface StaffMe {
  kind: 'staff';
  username: string;
  name: string;
  admin: boolean;
  campaigns: { slug: string; name: string; roles: Role[] }[];
}

export interface Start {
  demo: null | {
    state: 'making' | 'ready' | 'failed';
    step: 'register' | 'canvass' | 'polling_day';
    progress: number;
  };
  signIn: 'accounts' | 'oidc';
}

export interface Election {
  type: ElectionType;
  nation: Nation;
  pollDate: string;
  timeZone: string;
  opens: string;
  closes: string;
}

export interface CampaignItem {
  slug: string;
  name: string;
  candidate: string;
  controller: Controller;
  election: Election;
  roles: Role[];
}

export interface Campaign extends CampaignItem {
  electors: number;
  contacted: number;
  promised: number;
}

export interface NewCampaign {
  slug: string;
  name: string;
  candidate: string;
  controller: Controller;
  election: Pick<Election, 'type' | 'nation' | 'pollDate' | 'timeZone'>;
}

export type ImportKind = 'full' | 'absent_voters';

export interface RegisterImport {
  id: string;
  kind: ImportKind;
  filename: string | null;
  layout: string | null;
  encoding: string | null;
  delimiter: string | null;
  status: 'queued' | 'running' | 'needs_mapping' | 'completed' | 'failed';
  rowsRead: number;
  created: number;
  updated: number;
  unchanged: number;
  removed: number;
  rejected: number;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  progress: number;
  problem: { code: string; title: string; detail: string } | null;
  header: string[] | null;
  /** `example` is the number of the first such row. */
  warnings: { code: string; count: number; example: number }[];
  rejectReasons: { reason: string; count: number }[];
}

export interface PollingDistrict {
  id: string;
  code: string;
  name: string | null;
  ward: string | null;
  station: string | null;
  stationId: string | null;
  electors: number;
  eligible: number;
  postal: number;
  contacted: number;
  promised: number;
  promisedPostal: number;
  knownVoted: number;
}

export interface ElectorKey {
  id: string;
  district: string;
  number: number;
  suffix: number;
}

export type Absent = 'none' | 'postal' | 'proxy' | 'postal_proxy';
export type Eligible = 'yes' | 'no' | 'check';

export interface ElectorStatus {
  intention: number | null;
  promised: boolean;
  voted: boolean;
  lastResult: string | null;
  lastContactAt: string | null;
  doNotContact?: boolean;
}

export interface Elector extends ElectorKey {
  surname: string;
  forename: string;
  marker: string;
  eligible: Eligible;
  absent: Absent;
  address: {
    lines: string[];
    postcode: string | null;
    street: string | null;
    building: string | null;
    flat: string | null;
  } | null;
  status: ElectorStatus;
}

/** A return about an elector; `body` is what was sent. */
export interface ElectorEvent {
  id: string;
  type: string;
  at: string;
  receivedAt: string;
  by: string | null;
  /** About everybody at the door. */
  household: boolean;
  undone: boolean;
  body: {
    channel?: string;
    result?: string;
    intention?: number;
    flags?: string[];
    notes?: string;
  };
}

export interface ElectorDetail extends Elector {
  history: ElectorEvent[];
}

export type WalkKind = 'canvass' | 'knock_up' | 'postal' | 'leaflet';

export interface Walk {
  id: string;
  code: string;
  kind: WalkKind;
  name: string | null;
  districts: string[];
  doors: number;
  electors: number;
  doorsDone: number;
  createdAt: string;
  out: number;
}

export interface NewWalks {
  kind: WalkKind;
  name: string;
  districts: string[];
  doorsPerWalk: number;
  include?: { notContactedSince?: string };
}

export interface PacketElector extends ElectorKey {
  name: string;
  surname: string;
  forename: string;
  marker: string;
  eligible: Eligible;
  absent: Absent;
  status: ElectorStatus;
}

export interface PacketDoor {
  id: string;
  position: number;
  street: string | null;
  label: string;
  lines: string[];
  postcode: string | null;
  floor: number | null;
  note: string | null;
  electors: PacketElector[];
}

export interface Packet {
  id: string;
  code: string;
  kind: WalkKind;
  name: string | null;
  campaign: string;
  districts: string[];
  sequence: number;
  expiresAt: string | null;
  station: { name: string; address: string | null; opens: string; closes: string } | null;
  askConsent: boolean;
  doors: PacketDoor[];
}

export interface Invitation {
  id: string;
  code: string;
  url: string;
  role: DeviceRole;
  walks: string[];
  districts: string[];
  station: string | null;
  expiresAt: string;
  uses: number;
  used: number;
  endedAt: string | null;
  createdAt: string;
}

export interface NewInvitation {
  role: DeviceRole;
  walks: string[];
  districts: string[];
  station: string | null;
  expiresAt: string;
  uses: number;
}

export interface HeldReturn {
  id: string;
  type: string;
  at: string;
  receivedAt: string;
  problem: string;
  body: Record<string, unknown>;
}

export interface Receipt {
  id: string;
  status: 'accepted' | 'duplicate' | 'held';
  problem?: string | null;
}
