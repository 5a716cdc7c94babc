import type { OrderedSide, PacketDoor } from '../../api/types';

/** A stretch of a walk that is moved as one: doors of one side of a street, side by side. */
export interface Run extends OrderedSide {
  ids: string[];
}

const number = ({ building }: PacketDoor) => Number(/\d+/.exec(building ?? '')?.[0] ?? NaN);

const sideOf = (door: PacketDoor): OrderedSide['side'] => {
  const found = number(door);
  return Number.isNaN(found) ? 'named' : found % 2 ? 'odd' : 'even';
};

/** Doors in walking order, put together as people think of them. */
export function runsOf(doors: PacketDoor[]): Run[] {
  const runs: Run[] = [];
  for (const door of [...doors].sort((a, b) => a.position - b.position)) {
    const last = runs.at(-1);
    const side = sideOf(door);
    if (last && last.street === (door.street ?? '') && last.side === side) {
      last.ids.push(door.id);
      last.doors += 1;
      last.last = door.label;
    } else {
      runs.push({
        street: door.street ?? '',
        side,
        reversed: false,
        doors: 1,
        first: door.label,
        last: door.label,
        from: null,
        to: null,
        ids: [door.id],
      });
    }
  }
  return runs;
}

/** The doors of the runs in their order; of a reversed one the last building first, each from the bottom up. */
export function doorsOf(runs: Run[], doors: PacketDoor[]): string[] {
  const byId = new Map(doors.map((door) => [door.id, door]));
  return runs.flatMap(({ ids, reversed }) => {
    if (!reversed) return ids;
    const buildings: string[][] = [];
    let before: string | null | undefined;
    for (const id of ids) {
      const building = byId.get(id)?.building;
      const last = buildings.at(-1);
      if (last && building && building === before) last.push(id);
      else buildings.push([id]);
      before = building;
    }
    return buildings.reverse().flat();
  });
}
