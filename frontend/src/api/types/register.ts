import type { OrNull, Page, Schemas } from './shared';

export type ImportKind = Schemas['ImportKind'];
export type RegisterImport = OrNull<
  Schemas['RegisterImport'],
  | 'filename'
  | 'layout'
  | 'encoding'
  | 'delimiter'
  | 'startedAt'
  | 'finishedAt'
  | 'problem'
  | 'header'
  | 'rate'
  | 'secondsLeft'
  | 'poll'
  | 'edition'
>;
export type RegisterColumn = Schemas['RegisterColumn'];
export type PastPoll = Schemas['RegisterImportPoll'];
export type AbsentKind = Exclude<Schemas['Absent'], 'none'>;
export type ImportPreview = Omit<Schemas['RegisterImportPreview'], 'columns' | 'poll'> & {
  columns: (RegisterColumn | null)[];
  poll: PastPoll | null;
};

export interface ImportMapping {
  header: boolean;
  columns: (RegisterColumn | null)[];
  absent: AbsentKind | null;
  poll: PastPoll | null;
}

export type RegisterDoubt = Omit<Schemas['RegisterDoubt'], 'was' | 'now'> & {
  was: RegisterDoubtEntry;
  now: RegisterDoubtEntry;
};
export type RegisterDoubtEntry = OrNull<Schemas['RegisterDoubtEntry'], 'attainment' | 'postcode'>;
export type RegisterListing = OrNull<Schemas['RegisterListing'], 'attainment' | 'postcode'>;

export interface RegisterChange {
  elector: string;
  before: RegisterListing | null;
  after: RegisterListing | null;
}

export type RegisterDoor = OrNull<Schemas['RegisterDoor'], 'postcode'>;
export type RegisterDoorChange = Omit<Schemas['RegisterDoorChange'], 'before' | 'after'> & {
  before: RegisterDoor;
  after: RegisterDoor;
};
export type RegisterChangeCounts = Schemas['RegisterChangeCounts'];
export type Elector = Schemas['Elector'];
export type FoundElector = Elector & Pick<Schemas['FoundElector'], 'how'>;
export type ElectorDetail = OrNull<Schemas['ElectorWithHistory'], 'arrangement'>;
export type ElectorEvent = Schemas['ElectorEvent'];
export type ElectorKey = Pick<Elector, 'id' | 'district' | 'number' | 'suffix'>;
export type Need = Schemas['Need'];
export type CaseState = Schemas['CaseState'];
export type RegistrationCase = Schemas['RegistrationCase'];
export type RegistrationCaseDetail = RegistrationCase & {
  notes: Schemas['RegistrationNote'][];
};
export type NewRegistrationCase = OrNull<
  Required<Schemas['NewRegistrationCase']>,
  'phone' | 'email' | 'place' | 'elector' | 'volunteer'
>;
export type Property = Schemas['Property'];
export type NewAddress = OrNull<Required<Schemas['NewAddress']>, 'postcode'>;
export type NewProperty = OrNull<Required<Schemas['NewProperty']>, 'postcode'>;
export type NewElector = OrNull<
  Required<Schemas['NewElector']>,
  'property' | 'district' | 'marker'
>;
export type ElectorListing = Schemas['ElectorListing'];
export type RegisterEvent = Schemas['RegisterEvent'];
export type ListingWithHistory = Schemas['ListingWithHistory'];
export type PostalRenewal = Elector &
  Pick<Schemas['PostalRenewal'], 'until' | 'beforePoll' | 'ballotAddress'>;
export type OverseasElector = Elector & {
  arrangement: Schemas['AbsentArrangement'] | null;
};
export type OverseasElectors = Omit<Schemas['OverseasElectors'], 'items' | 'next'> &
  Page<OverseasElector>;
export type DoorPlaces = Schemas['DoorPlaces'];
export type DoorsTaken = Schemas['DoorCoordinates'];
export type PostalRenewals = Omit<Schemas['PostalRenewals'], 'items' | 'next'> &
  Page<PostalRenewal>;
export type Merge = Schemas['Merge'];
export type ElectorContacts = OrNull<Schemas['ElectorContacts'], 'phone' | 'email' | 'screenedOn'>;
export type TpsScreening = OrNull<Schemas['TpsScreening'], 'latest'>;
export type TpsScreened = Schemas['TpsScreened'];
