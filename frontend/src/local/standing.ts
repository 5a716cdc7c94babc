import type { Door, Mark, Overlay, PacketElector, Status, StoredPacket } from './model';

/** What the screen says about one elector: pure, from the packet, the feed and this phone's marks. */
export interface Standing {
  status: Status;
  /** The mark of this phone that stands, if any. */
  mine: Mark | null;
  /** Done by somebody else on this outing. */
  colleague: boolean;
  voted: boolean;
  done: boolean;
}

/** A contact this shortly before the packet was fetched belongs to the same outing (milliseconds). */
const OUTING = 90 * 60_000;

export function standing(
  elector: PacketElector,
  stored: StoredPacket,
  overlay?: Overlay,
): Standing {
  const newer = overlay && overlay.sequence > stored.packet.sequence ? overlay.status : null;
  const status = newer ?? elector.status;
  const marks = overlay?.marks ?? [];
  const mine = marks.findLast((mark) => !mark.undone) ?? null;
  const colleague =
    contacted(status, stored) && !marks.some((mark) => sameInstant(mark.at, status.lastContactAt));
  const voted = status.voted || mine?.answer.result === 'voted';
  return {
    status,
    mine,
    colleague,
    voted,
    done: mine !== null || colleague || voted || status.doNotContact,
  };
}

function contacted(status: Status, stored: StoredPacket): boolean {
  const at = Date.parse(status.lastContactAt ?? '');
  return !Number.isNaN(at) && at > Date.parse(stored.fetchedAt) - OUTING;
}

function sameInstant(a: string, b: string | null): boolean {
  return b !== null && Date.parse(a) === Date.parse(b);
}

export interface DoorStanding {
  electors: Standing[];
  done: boolean;
  /** Nobody left to knock for: all have voted (knock-up). */
  voted: boolean;
}

export function doorStanding(
  door: Door,
  stored: StoredPacket,
  overlays: ReadonlyMap<string, Overlay>,
): DoorStanding {
  const electors = door.electors.map((elector) =>
    standing(elector, stored, overlays.get(elector.id)),
  );
  return {
    electors,
    done: electors.every((each) => each.done),
    voted: electors.length > 0 && electors.every((each) => each.voted),
  };
}

/** The round of knocking up by the clock of the station: to 13:30, 16:30, 19:00 and after. */
export function roundAt(hour: number, minute: number): number {
  const time = hour * 60 + minute;
  if (time < 13 * 60 + 30) return 1;
  if (time < 16 * 60 + 30) return 2;
  return time < 19 * 60 ? 3 : 4;
}
