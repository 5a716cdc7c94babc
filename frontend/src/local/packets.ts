import { write, type Database, type Writing } from './db';
import { request, type Http, type Reply } from './http';
import type { Packet, StoredPacket } from './model';

/** Fetches a walk whole and stores it: from here on it opens without a network. */
export async function download(
  db: Database,
  http: Http,
  campaign: string,
  walk: string,
): Promise<Reply<StoredPacket>> {
  const path = `/campaigns/${encodeURIComponent(campaign)}/walks/${walk}`;
  const reply = await request<Packet>(http, 'GET', path);
  if (reply.kind !== 'ok') return reply;
  const stored = await store(db, reply.body, reply.skew ?? 0);
  return { ...reply, body: stored };
}

export function store(db: Database, packet: Packet, skew = 0): Promise<StoredPacket> {
  return write(db, async (tx) => {
    // A walk fetched again is the same outing: who did what since its first fetch still shows.
    const before = await tx.get('packets', packet.id);
    const fetchedAt = before?.fetchedAt ?? new Date(Date.now() + skew).toISOString();
    const stored = { id: packet.id, packet, cursor: packet.sequence, fetchedAt };
    await tx.put('packets', stored);
    return stored;
  });
}

/** Forgets walks that are no longer this phone's, and says how many; what was recorded stays in the outbox. */
export function keepOnly(db: Database, walks: string[]): Promise<number> {
  return write(db, async (tx) => {
    const kept = new Set<string>();
    let dropped = 0;
    for (const stored of await tx.getAll('packets')) {
      if (walks.includes(stored.id)) for (const id of electorsOf(stored)) kept.add(id);
      else {
        await tx.delete('packets', stored.id);
        dropped += 1;
      }
    }
    for (const id of await tx.getAllKeys('overlay')) {
      if (!kept.has(String(id))) await tx.delete('overlay', id);
    }
    return dropped;
  });
}

/** What an overlay may be about: a person, or on a leaflet walk a door. */
function electorsOf({ packet }: StoredPacket): string[] {
  return packet.doors.flatMap((door) => [door.id, ...door.electors.map((elector) => elector.id)]);
}

/** Takes people who asked to be left alone out of what is stored; a door where nobody else lives goes with them. */
export async function forget(tx: Writing, people: ReadonlySet<string>): Promise<void> {
  for (const stored of await tx.getAll('packets')) {
    const { packet } = stored;
    if (!packet.doors.some(({ electors }) => electors.some(({ id }) => people.has(id)))) continue;
    const doors = packet.doors.flatMap((door) => {
      const electors = door.electors.filter(({ id }) => !people.has(id));
      return electors.length > 0 || door.electors.length === 0 ? [{ ...door, electors }] : [];
    });
    await tx.put('packets', { ...stored, packet: { ...packet, doors } });
  }
  for (const id of people) await tx.delete('overlay', id);
}
