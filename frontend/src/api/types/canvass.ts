import type { OrNull, Schemas } from './shared';

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
export type HeldReturn = Schemas['HeldReturn'];
export type Receipt = OrNull<Schemas['Receipt'], 'problem'>;
