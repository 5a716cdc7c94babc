import type { OrNull, Schemas } from './shared';

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

export type Invitation = OrNull<Schemas['Invitation'], 'station' | 'endedAt'> & {
  role: DeviceRole;
};
export type NewInvitation = OrNull<Required<Schemas['NewInvitation']>, 'station'>;
export type AuditKind = Schemas['AuditKind'];
export type AuditEntry = OrNull<Schemas['AuditEntry'], 'subject' | 'link'>;
export type AuditVerification = Omit<Schemas['AuditVerification'], 'problems'> & {
  problems: OrNull<Schemas['AuditProblem'], 'at'>[];
};
