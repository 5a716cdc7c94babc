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

/** What was asked for so long ago is no longer waited for (milliseconds). */
const FORGOTTEN = 12 * 3_600_000;

/**
 * Doors that asked for another call at a time, of this phone's answers or of a colleague's, soonest first; of several
 * people the soonest.
 */
export function comeBacks(
  doors: Door[],
  stand: (door: Door) => Pick<DoorStanding, 'electors'>,
  now: number,
): ComeBack[] {
  const asked = doors.flatMap((door) => {
    const times = stand(door).electors.map(({ mine, status }) =>
      mine ? (mine.answer.callBackAt ?? '') : (status.callBackAt ?? ''),
    );
    const [at] = times
      .filter((time) => Date.parse(time) > now - FORGOTTEN)
      .sort((a, b) => Date.parse(a) - Date.parse(b));
    return at ? [{ door, at }] : [];
  });
  return asked.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export interface Part {
  name: string;
  doors: Door[];
}

/** More doors than this are not one person's at a time. */
const MOST = 15;

/** What is handed out at once: streets in walking order, long ones in pieces of nearly equal length. */
export function parts(streets: { name: string; doors: Door[] }[]): Part[] {
  return streets.flatMap(({ name, doors }) => {
    const pieces = Math.ceil(doors.length / MOST);
    if (pieces === 1) return [{ name, doors }];
    const size = Math.ceil(doors.length / pieces);
    return Array.from({ length: pieces }, (_, index) => {
      const piece = doors.slice(index * size, (index + 1) * size);
      return { name: `${name}: ${piece[0]?.label} – ${piece.at(-1)?.label}`, doors: piece };
    }).filter(({ doors: piece }) => piece.length > 0);
  });
}
