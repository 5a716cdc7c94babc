import { write, type Database } from './db';
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

/** Forgets walks that are no longer this phone's; what was recorded stays in the outbox. */
export function keepOnly(db: Database, walks: string[]): Promise<void> {
  return write(db, async (tx) => {
    const kept = new Set<string>();
    for (const stored of await tx.getAll('packets')) {
      if (!walks.includes(stored.id)) await tx.delete('packets', stored.id);
      else for (const id of electorsOf(stored)) kept.add(id);
    }
    for (const id of await tx.getAllKeys('overlay')) {
      if (!kept.has(String(id))) await tx.delete('overlay', id);
    }
  });
}

/** What an overlay may be about: a person, or on a leaflet walk a door. */
function electorsOf({ packet }: StoredPacket): string[] {
  return packet.doors.flatMap((door) => [door.id, ...door.electors.map((elector) => elector.id)]);
}
