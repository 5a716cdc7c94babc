import type { components } from './schema';

/** The shapes of the HTTP contract by the names this app uses, made from the server's document. */
type Schemas = components['schemas'];

/** For what may be null in answers though the document does not say so. */
type OrNull<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };

export interface Page<T> {
  items: T[];
  next: string | null;
}

/** Mean and central 90 % interval. */
export type Interval = Schemas['Estimate'];

export type Role = Extract<
  Schemas['Role'],
  'agent' | 'data_officer' | 'organiser' | 'observer' | 'polling_agent'
>;
export type DeviceRole = Exclude<Schemas['Role'], Role | 'room'>;
export type StaffMe = Schemas['MeAsStaff'];
export type StaffRole = OrNull<Schemas['StaffRole'], 'grantedBy' | 'grantedAt' | 'until'>;
export type NewStaffRole = Schemas['NewStaffRole'];
export type GrantedStaffRole = OrNull<Schemas['GrantedStaffRole'], 'password'>;

export type StaffRules = Schemas['StaffRules'];
export type JoinedDevice = OrNull<Schemas['JoinedDevice'], 'endedAt'>;
export type ReadingAlert = OrNull<Schemas['ReadingAlert'], 'subject' | 'usual' | 'seenAt'>;
export type Canary = Schemas['Canary'];
export type NewCanary = Schemas['NewCanary'];
export type ApiToken = OrNull<Schemas['ApiToken'], 'madeBy' | 'usedAt' | 'endedAt'>;
export type NewApiToken = Schemas['NewApiToken'];
export type MadeApiToken = Schemas['MadeApiToken'];
export type NewSignIn = Schemas['NewSignIn'];
export type OwnSession = Schemas['OwnSession'];
export type SecondFactorState = OrNull<Schemas['SecondFactorState'], 'since'>;
export type SecondFactorSecret = Schemas['SecondFactorSecret'];
export type RecoveryCodes = Schemas['RecoveryCodes'];

export interface Start {
  demo: null | {
    state: 'making' | 'ready' | 'failed';
    step: 'register' | 'canvass' | 'polling_day';
    progress: number;
  };
  signIn: 'accounts' | 'oidc';
}

export type Controller = Schemas['Controller'];
export type Nation = Schemas['Nation'];
export type ElectionType = Schemas['ElectionType'];
export type NewCampaign = Schemas['NewCampaign'];

type Counts = Record<'electors' | 'contacted' | 'promised', number>;
export type CampaignItem = Omit<Schemas['Campaign'], keyof Counts>;
/** One campaign asked for alone comes with its counts. */
export type Campaign = CampaignItem & Counts;

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

export type PollingDistrict = OrNull<Schemas['PollingDistrict'], 'ward' | 'station' | 'stationId'>;

export type Elector = Schemas['Elector'];
export type FoundElector = Elector & Pick<Schemas['FoundElector'], 'how'>;
export type ElectorDetail = OrNull<Schemas['ElectorWithHistory'], 'arrangement'>;
export type ElectorEvent = Schemas['ElectorEvent'];
export type ElectorKey = Pick<Elector, 'id' | 'district' | 'number' | 'suffix'>;

export type SheetWhere = Schemas['SheetWhere'];
export type SheetOut = OrNull<Schemas['SheetOut'], 'walk' | 'endedAt' | 'outcome' | 'note'>;
export type SheetRow = OrNull<Schemas['SheetRow'], 'intention' | 'lastResult' | 'lastKnock'>;
export type Sheet = Omit<Schemas['Sheet'], 'walk' | 'out' | 'history' | 'rows'> & {
  walk: string | null;
  out: SheetOut | null;
  history: SheetOut[];
  rows: SheetRow[];
};
export type PackSheet = OrNull<Schemas['KnockUpPackSheet'], 'returnsUpTo'>;
export type SheetReckoning = Schemas['SheetReckoning'];
export type SigningOut = Schemas['SigningOut'];

export type WalkKind = Schemas['WalkKind'];
export type Walk = OrNull<Schemas['WalkItem'], 'name'>;
export type NewWalks = Schemas['NewWalks'];
export type WalkTarget = Schemas['WalkTarget'];
export type WalkPreview = Schemas['WalkPreview'];
export type PreviewedWalk = Schemas['PreviewedWalk'];
export type WalkingOrder = Schemas['WalkingOrder'];
export type OrderedSide = Schemas['OrderedSide'];
export type CanvassRules = Schemas['CanvassRules'];
export type CodeBook = Schemas['CodeBook'];
export type DoorWords = Schemas['DoorWords'];
export type Watch = Schemas['Watch'];
export type DoorWarning = Schemas['DoorWarning'];
export type SupportForm = Schemas['SupportForm'];
export type SupportPage = Schemas['SupportPage'];
export type NewSupportPage = Schemas['NewSupportPage'];
export type PacketElector = Schemas['PacketElector'];
export type PacketDoor = OrNull<
  Schemas['PacketDoor'],
  'street' | 'postcode' | 'floor' | 'note' | 'warning'
>;
export type Packet = Omit<Schemas['Packet'], 'doors'> & { doors: PacketDoor[] };

export type Invitation = OrNull<Schemas['Invitation'], 'station' | 'endedAt'> & {
  role: DeviceRole;
};
export type NewInvitation = OrNull<Required<Schemas['NewInvitation']>, 'station'>;

export type HeldReturn = Schemas['HeldReturn'];
export type Receipt = OrNull<Schemas['Receipt'], 'problem'>;

export type Volunteer = OrNull<Schemas['Volunteer'], 'phone' | 'email' | 'notes'>;
export type Team = OrNull<Schemas['Team'], 'leader'>;
export type Task = Schemas['Task'];
export type Assignment = OrNull<Schemas['Assignment'], 'district' | 'walk'>;
export type TeamDetail = Team &
  Pick<Schemas['TeamPage'], 'knockUpDistricts'> & { assignments: Assignment[]; walks: Walk[] };

export interface Station {
  id: string;
  name: string;
  address: string | null;
  postcode: string | null;
  districts: string[];
}

export type Dashboard = Schemas['Dashboard'];
export type DashboardDistrict = Schemas['DashboardDistrict'];
export type DashboardGroup = Schemas['DashboardGroup'];
export type DashboardChanges = Schemas['DashboardChanges'];
export type LatestNews = Schemas['LatestNews'];
export type Alert = Schemas['Alert'];
export type Advice = Schemas['Advice'];
export type WalkAdvice = Schemas['WalkAdvice'];
export type Boundaries = Schemas['BoundaryCollection'];
export type BoundaryReport = Schemas['BoundaryReport'];
export type Targets = Schemas['Targets'];
export type ProgressHour = Schemas['ProgressHour'];
export type ProgressDistrict = Schemas['ProgressDistrict'];
export type Progress = Schemas['Progress'];
export type CanvasserCoding = Schemas['CanvasserCoding'];
export type ForecastFigures = Schemas['ForecastFigures'];
export type Forecast = Schemas['Forecast'];
export type ResultPart = Schemas['ResultPart'];
export type Result = Schemas['Result'];
export type NewResult = Required<Schemas['NewResult']>;

export type Deadline = Schemas['Deadline'];
export type Timetable = Omit<Schemas['Timetable'], 'items'> & { items: Deadline[] };
export type CalendarFeed = Schemas['CalendarFeed'];
export type NewCalendarFeed = Schemas['NewCalendarFeed'];

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
export type StationFileReport = Schemas['StationFileReport'];
export type DoorPlaces = Schemas['DoorPlaces'];
export type DoorsTaken = Schemas['DoorCoordinates'];
export type PostalRenewals = Omit<Schemas['PostalRenewals'], 'items' | 'next'> &
  Page<PostalRenewal>;
export type Merge = Schemas['Merge'];

export type PersonPrivacy = Omit<Schemas['PersonPrivacy'], 'suppressed'> & {
  suppressed: Schemas['LeftAlone'] | null;
};
export type ConsentChannel = Schemas['ConsentChannel'];
export type PersonalRequest = Schemas['PersonalRequest'];
export type PersonalOutcome = Schemas['PersonalOutcome'];

export type AuditKind = Schemas['AuditKind'];
export type AuditEntry = OrNull<Schemas['AuditEntry'], 'subject' | 'link'>;
export type AuditVerification = Omit<Schemas['AuditVerification'], 'problems'> & {
  problems: OrNull<Schemas['AuditProblem'], 'at'>[];
};

type Notices = Schemas['CampaignNotice'];
export type CampaignNotice = { [K in keyof Notices]-?: NonNullable<Notices[K]> | null };
export type CampaignNoticeView = Omit<Schemas['CampaignNoticeView'], 'notice' | 'imprint'> & {
  notice: CampaignNotice;
  imprint: string | null;
};
export type Keeping = Schemas['Keeping'];
export type Export = OrNull<Schemas['Export'], 'readyAt'>;
export type ExportFormat = Schemas['ExportFormat'];
export type AnswerColumn = Schemas['AnswerColumn'];
export type AnswerImport = OrNull<Schemas['AnswerImport'], 'filename' | 'problem' | 'finishedAt'>;
export type AnswerPreview = Omit<Schemas['AnswerImportPreview'], 'columns'> & {
  columns: (AnswerColumn | null)[];
};
export type AnswerChannel = Schemas['AnswerChannel'];
export type AnswerCode = OrNull<Schemas['AnswerCode'], 'result' | 'intention'>;
export interface AnswerCodeFound {
  rows: number;
  stands: AnswerCode;
}
export type Webhook = Schemas['Webhook'];
export type WebhookMade = Schemas['WebhookSecret'];
export type WebhookEvent = Schemas['WebhookEvent'];
export type WebhookDelivery = OrNull<
  Schemas['WebhookDelivery'],
  'nextAt' | 'lastAt' | 'lastStatus' | 'lastError'
>;
export type ElectorContacts = OrNull<Schemas['ElectorContacts'], 'phone' | 'email' | 'screenedOn'>;
export type TpsScreening = OrNull<Schemas['TpsScreening'], 'latest'>;
export type TpsScreened = Schemas['TpsScreened'];
export type Retention = Schemas['Retention'];
export type RetentionItem = Schemas['RetentionItem'];
export type DestructionCertificate = Schemas['DestructionCertificate'];

export type KnockUpDistrict = Schemas['KnockUpDistrict'];
export type KnockUpList = Schemas['KnockUpList'];
export type KnockUpRules = Schemas['KnockUpRules'];

export type RoomNow = Schemas['RoomNow'];
export type NewRoomReport = Schemas['NewRoomReport'];
export type RoomMessage = OrNull<Schemas['RoomMessage'], 'room'>;
/** Says nothing but that this is the centre, unless `apart`. */
export type Centre = OrNull<
  Schemas['Centre'],
  'centre' | 'reachedAt' | 'copiedAt' | 'endsAt' | 'trouble'
>;
export type RoomCopy = OrNull<Schemas['RoomCopy'], 'endedAt' | 'heardAt'>;
export type NewRoomCopy = Schemas['NewRoomCopy'];
export type NewRoom = OrNull<Required<Schemas['NewCommitteeRoom']>, 'address' | 'phone'>;

export type DrillReport = Schemas['DrillReport'];
export type Drill = OrNull<Schemas['Drill'], 'endedAt' | 'clock' | 'problem' | 'report'>;
