import type { NewWalks, WalkKind, WalkTarget } from '../../api/types';
import type { Position } from './walkmap';

export const targets: WalkTarget[] = [
  'never_met',
  'undecided',
  'lapsed_promise',
  'old_promise',
  'postal',
  'new_on_register',
];

export interface StreetChoice {
  district: string;
  street: string;
}

/** What the form for cutting walks holds. */
export interface Wish {
  kind: WalkKind;
  name: string;
  districts: string[];
  doorsPerWalk: number;
  groups: WalkTarget[];
  promiseAgeDays: number;
  newSince: string;
  since: string;
  language: string;
  /** Whose promises are heard again; empty for no sample. */
  sampleOf: string;
  sampleName: string;
  samplePercent: number;
  streets: StreetChoice[];
  area: Position[];
  freeOnly: boolean;
}

export const blank = (name: string, districts: string[]): Wish => ({
  kind: 'canvass',
  name,
  districts,
  doorsPerWalk: 50,
  groups: [],
  promiseAgeDays: 28,
  newSince: '',
  since: '',
  language: '',
  sampleOf: '',
  sampleName: '',
  samplePercent: 10,
  streets: [],
  area: [],
  freeOnly: true,
});

/** Whether it says where: otherwise there is nothing to preview. */
export const saysWhere = ({ districts, area }: Wish) => districts.length > 0 || area.length >= 3;

/** As the server takes it; what does not go with what was chosen is left out. */
export function bodyOf(wish: Wish): NewWalks {
  const asks = (group: WalkTarget) => wish.groups.includes(group);
  const include = {
    ...(wish.since ? { notContactedSince: wish.since } : {}),
    ...(wish.groups.length ? { groups: wish.groups } : {}),
    ...(asks('old_promise') ? { promiseAgeDays: wish.promiseAgeDays } : {}),
    ...(asks('new_on_register') && wish.newSince ? { newSince: wish.newSince } : {}),
    ...(wish.language ? { language: wish.language } : {}),
    ...(wish.sampleOf ? { sample: { notedBy: wish.sampleOf, percent: wish.samplePercent } } : {}),
  };
  const streets = wish.streets.filter(({ district }) => wish.districts.includes(district));
  return {
    kind: wish.kind,
    name: wish.name.trim() || '…',
    districts: wish.districts,
    doorsPerWalk: wish.doorsPerWalk,
    freeOnly: wish.freeOnly,
    ...(Object.keys(include).length ? { include } : {}),
    ...(streets.length ? { streets } : {}),
    ...(wish.area.length >= 3 ? { area: wish.area } : {}),
  };
}
