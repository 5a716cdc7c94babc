import type { Walk } from './canvass';
import type { OrNull, Schemas } from './shared';

export type Volunteer = OrNull<Schemas['Volunteer'], 'phone' | 'email' | 'notes'>;
export type Team = OrNull<Schemas['Team'], 'leader'>;
export type Task = Schemas['Task'];
export type Assignment = OrNull<Schemas['Assignment'], 'district' | 'walk'>;
export type TeamDetail = Team &
  Pick<Schemas['TeamPage'], 'knockUpDistricts'> & { assignments: Assignment[]; walks: Walk[] };
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
