import type { PacketDoor } from '../../api/types';

export interface Street {
  name: string | null;
  doors: PacketDoor[];
}

/** Doors in walking order, put under the street each run of them stands in. */
export function byStreet(doors: PacketDoor[]): Street[] {
  const streets: Street[] = [];
  for (const door of [...doors].sort((a, b) => a.position - b.position)) {
    const last = streets.at(-1);
    if (last && last.name === door.street) last.doors.push(door);
    else streets.push({ name: door.street, doors: [door] });
  }
  return streets;
}
