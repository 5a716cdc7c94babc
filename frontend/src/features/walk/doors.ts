import type { Door } from '../../local/model';
import type { DoorStanding } from '../../local/standing';

/** The one tap by which everybody at the door was marked as out, if that is all there is. */
export function outMark({ electors }: Pick<DoorStanding, 'electors'>): string | null {
  const group = electors.find((each) => each.mine?.answer.result === 'not_in')?.mine?.group;
  if (!group) return null;
  const alike = electors.every((each) => !each.mine || each.mine.group === group);
  return alike ? group : null;
}

export interface ComeBack {
  door: Door;
  at: string;
}

/** Doors that asked for another call at a time, soonest first; of several people the soonest. */
export function comeBacks(
  doors: Door[],
  stand: (door: Door) => Pick<DoorStanding, 'electors'>,
): ComeBack[] {
  const asked = doors.flatMap((door) => {
    const times = stand(door).electors.map((each) => each.mine?.answer.callBackAt ?? '');
    const [at] = times.filter(Boolean).sort((a, b) => Date.parse(a) - Date.parse(b));
    return at ? [{ door, at }] : [];
  });
  return asked.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
