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
  const fed = overlay && overlay.sequence > stored.packet.sequence ? overlay.status : null;
  const status = fed ?? elector.status;
  const marks = overlay?.marks ?? [];
  const mine = marks.findLast((mark) => !mark.undone) ?? null;
  const news = fed !== null && fed.lastResult !== null && !echo(fed, elector.status, marks);
  const colleague = news || (recent(status, stored) && !ours(marks, status.lastContactAt));
  const voted = status.voted || ['voted', 'posted'].includes(mine?.answer.result ?? '');
  const done = mine !== null || colleague || voted || status.doNotContact;
  return { status, mine, colleague, voted, done };
}

/** What the feed says is only what this phone did itself: taken back by now, or not quite yet. */
function echo(fed: Status, before: Status, marks: Mark[]): boolean {
  if (marks.length === 0) return false;
  const undoArrived =
    fed.lastResult === before.lastResult && sameInstant(fed.lastContactAt, before.lastContactAt);
  return undoArrived || marks.some((mark) => mark.answer.result === fed.lastResult);
}

/** Met shortly before the packet was fetched: by somebody who is out on the same walk. */
function recent(status: Status, stored: StoredPacket): boolean {
  const at = Date.parse(status.lastContactAt ?? '');
  return !Number.isNaN(at) && at > Date.parse(stored.fetchedAt) - OUTING;
}

function ours(marks: Mark[], at: string | null): boolean {
  return marks.some((mark) => sameInstant(mark.at, at));
}

function sameInstant(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && Date.parse(a) === Date.parse(b));
}

export interface DoorStanding {
  electors: Standing[];
  done: boolean;
  /** Nobody left to knock for: all have voted (knock-up). */
  voted: boolean;
  /** This phone's mark that its leaflet was delivered. */
  delivered: Mark | null;
}

export function doorStanding(
  door: Door,
  stored: StoredPacket,
  overlays: ReadonlyMap<string, Overlay>,
): DoorStanding {
  const electors = door.electors.map((elector) =>
    standing(elector, stored, overlays.get(elector.id)),
  );
  if (stored.packet.kind === 'leaflet') {
    const mine = overlays.get(door.id)?.marks.findLast((mark) => !mark.undone) ?? null;
    const delivered = mine !== null || Boolean(door.delivered);
    return { electors, done: delivered, voted: false, delivered: mine };
  }
  return {
    electors,
    delivered: null,
    done: electors.length > 0 && electors.every((each) => each.done),
    voted: electors.length > 0 && electors.every((each) => each.voted),
  };
}
