import type { ElectorNumber } from '../api/electorNumber';
import type { Doubt } from './numbers';
import type { Return } from './returns';

/** What the phone stores: packets as the server sends them, returns as it takes them. */
import type { CodeBook } from './codebook';

export interface Status {
  intention: number | null;
  promised: boolean;
  voted: boolean;
  lastResult: string | null;
  /** Not in a packet that an older server sent. */
  lastResultAt?: string | null;
  lastContactAt: string | null;
  doNotContact: boolean;
  /** When they asked to be called on again, if nobody has called since. */
  callBackAt?: string | null;
  /** The calls on polling day; none: not called on. */
  knock?: Knock;
}

export interface Knock {
  last: KnockUpResult;
  at: string;
  times: number;
  /** Calls in a row at which nobody was in. */
  outs: number;
  votingAt: string | null;
}

/** What a driver must know of somebody who wants a lift. */
export interface LiftWish {
  wantedAt?: string;
  seats: number;
  accessible: boolean;
  /** Where to fetch them, if not at home. */
  pickUp?: string;
  phone?: string;
  notes?: string;
}

export type { ElectorNumber };

export interface PacketElector extends ElectorNumber {
  id: string;
  /** null for an anonymous entry: a number without a name. */
  name: string | null;
  surname: string | null;
  forename: string | null;
  eligible: 'yes' | 'no' | 'check';
  absent: 'none' | 'postal' | 'proxy' | 'postal_proxy';
  /** Spoken best, as noted at an earlier call (BCP 47). */
  language?: string | null;
  /** What they wanted or needed when they were met. */
  flags?: Flag[];
  status: Status;
}

export interface Door {
  id: string;
  position: number;
  street: string;
  label: string;
  building?: string | null;
  lines: string[];
  postcode: string | null;
  /** 0 is the ground floor. */
  floor: number | null;
  note: string | null;
  /** What whoever goes there should know for their safety. */
  warning?: string | null;
  /** On a leaflet walk: when its leaflet was delivered; null if it was not. */
  delivered?: string | null;
  electors: PacketElector[];
}

export type WalkKind = 'canvass' | 'knock_up' | 'postal' | 'leaflet';

export interface Packet {
  id: string;
  code: string;
  kind: WalkKind;
  name: string;
  campaign: string;
  districts: string[];
  sequence: number;
  expiresAt: string | null;
  station: { name: string; address: string | null; opens: string; closes: string } | null;
  askConsent: boolean;
  /** What the campaign calls the answers; none in a packet that an older server sent. */
  codes?: CodeBook;
  /** What it has volunteers say in its own words, by language. */
  words?: OwnWords[];
  doors: Door[];
}

export interface OwnWords {
  language: string;
  opening: string | null;
  question: string | null;
  outCard: string | null;
}

export const CANVASS_RESULTS = [
  'spoke',
  'not_in',
  'call_back',
  'refused',
  'moved',
  'deceased',
  'no_access',
  'language',
  'ineligible',
  'do_not_contact',
] as const;
export type CanvassResult = (typeof CANVASS_RESULTS)[number];

export const KNOCK_UP_RESULTS = [
  'voted',
  'will_vote',
  'not_in',
  'wont_vote',
  'needs_lift',
  'moved',
  'against',
  'do_not_return',
] as const;
export type KnockUpResult = (typeof KNOCK_UP_RESULTS)[number];

export const FLAGS = ['wants_postal_vote', 'poster', 'lift', 'helper', 'needs_voter_id'] as const;
export type Flag = (typeof FLAGS)[number];

export type YesNo = 'yes' | 'no';

/** Ways to keep in touch, each of which needs a yes of its own (PECR). */
export const CHANNELS = ['phone', 'email', 'sms'] as const;
export type ConsentTo = 'intention' | (typeof CHANNELS)[number];

/** What one person said at one door; the fields of a `canvass` or `knock_up` return. */
export interface Answer {
  result: CanvassResult | KnockUpResult | 'delivered' | 'posted';
  intention?: number;
  /** The campaign's own code by which the intention was chosen. */
  code?: string;
  /** The version of the codes; of the usual ones it is left out. */
  codes?: number;
  likelihood?: number;
  issues?: string[];
  rival?: string;
  /** words: what was asked for the intention, in the language in which it was. */
  consent?: Partial<Record<ConsentTo, YesNo>> & { words?: string };
  flags?: Flag[];
  language?: string;
  notes?: string;
  /** For the office to answer. */
  question?: string;
  /** When they asked to be called on again. */
  callBackAt?: string;
  round?: number;
  /** When they said that they would vote. */
  votingAt?: string;
  /** Goes as a return of its own. */
  lift?: LiftWish;
}

export type * from './returns';

/** `GET /api/me` for a device. */
export interface Me {
  kind: 'device';
  name: string;
  role: string;
  campaign: {
    slug: string;
    name: string;
    candidate: string;
    controller: string;
    pollDate: string;
    timeZone?: string;
    /** A copy to rehearse on. */
    drill?: boolean;
  };
  expiresAt: string;
  walks: WalkSummary[];
  districts: string[];
  station: { id: string; name: string; districts: string[] } | null;
  safety?: { helpPhone: string | null; checkInMinutes: number };
}
export interface WalkSummary {
  id: string;
  code: string;
  name: string;
  kind: WalkKind;
  doors: number;
  electors: number;
}

export interface Device {
  token: string;
  campaign: string;
  role: string;
  name: string;
  expiresAt: string;
  joinedAt: string;
  /** `expired`: its hour has come; `refused`: the server no longer knows the token. */
  ended: null | 'expired' | 'refused';
  me: Me | null;
  /** Milliseconds to add to this phone's clock to get the server's, from its last answer. */
  skew: number;
}

/** saved: on this phone only; sent: the server has it for good; held, refused: a person must look. */
export type MarkState = 'saved' | 'sent' | 'held' | 'refused';

export interface Mark {
  id: string;
  /** Marks of one tap (nobody in: the whole household) share a group and are undone together. */
  group: string;
  type: 'canvass' | 'knock_up' | 'delivered' | 'postal_returned' | 'lift';
  at: string;
  answer: Answer;
  state: MarkState;
  undone: boolean;
}

/** What this phone knows about an elector (or, for leaflets, a door) beyond the packet. */
export interface Overlay {
  id: string;
  status: Status | null;
  sequence: number;
  marks: Mark[];
  /** A door not finished: what was tapped so far. */
  draft: Partial<Answer> | null;
}

export interface StoredPacket {
  id: string;
  packet: Packet;
  /** Changes up to this sequence are in the overlay. */
  cursor: number;
  fetchedAt: string;
}

/** As it stands in the outbox; `seq` is the order of sending, given by the database. */
export interface OutboxItem {
  seq: number;
  id: string;
  campaign: string;
  body: Return;
  /** Elector whose overlay shows this return. */
  overlay: string | null;
  state: 'waiting' | 'held' | 'refused';
  problem: string | null;
}

export interface Told extends ElectorNumber {
  id: string;
  at: string;
  station: string | null;
  undone: boolean;
  /** What was odd about the number when it was entered, until somebody says it is right. */
  doubt?: Doubt | null;
}

export interface Shift {
  /** Id of the newest `teller_shift` return; the next one closes it. */
  id: string;
  station: string | null;
  districts: string[];
  from: string;
  to: string | null;
  refused: number;
  /** `refused` as the newest return says it. */
  reported: number;
}

export interface Sent {
  id: string;
  type: Return['type'];
  sentAt: string;
}
