import { write, type Database } from './db';
import { request, type Http } from './http';
import type { Overlay, Status } from './model';
import { forget } from './packets';
import { blank } from './record';

export interface Change {
  sequence: number;
  elector: { id: string };
  status: Status;
}

/** Asked to be left alone, and not by an answer of this phone: what it has taken back may still come back to it. */
export const gone = ({ status, marks }: Overlay): boolean =>
  status?.doNotContact === true && !marks.some(({ answer }) => answer.result === 'do_not_contact');

/**
 * Puts what colleagues did into the overlay. Only the server's view is replaced, and only by a newer
 * one: this phone's own marks are never touched. Who asked to be left alone is on this phone no more;
 * what is not sent yet about them still goes.
 */
export function merge(
  db: Database,
  changes: Change[],
  walk?: { id: string; cursor: number },
): Promise<Overlay[]> {
  return write(db, async (tx) => {
    const changed: Overlay[] = [];
    for (const { elector, status, sequence } of changes) {
      const overlay = (await tx.get('overlay', elector.id)) ?? blank(elector.id);
      if (overlay.sequence > sequence) continue;
      const next = { ...overlay, status, sequence };
      await tx.put('overlay', next);
      changed.push(next);
    }
    const left = new Set(changed.filter(gone).map(({ id }) => id));
    if (left.size > 0) await forget(tx, left);
    if (walk) {
      const cursor = await tx.cursorOf(walk.id);
      if (cursor !== null && cursor < walk.cursor)
        await tx.patch('packets', walk.id, { cursor: walk.cursor });
    }
    return changed;
  });
}

/** Asks for what has changed in a stored walk. `gone`: the walk is no longer this phone's. */
export async function pull(
  db: Database,
  http: Http,
  campaign: string,
  walk: string,
  heard: (changed: Overlay[]) => void = () => undefined,
): Promise<'done' | 'gone' | 'ended' | 'failed'> {
  const stored = await db.get('packets', walk);
  if (!stored) return 'failed';
  const path = `/campaigns/${encodeURIComponent(campaign)}/walks/${walk}/changes?since=${stored.cursor}`;
  const reply = await request<{ sequence: number; items: Omit<Change, 'sequence'>[] }>(
    http,
    'GET',
    path,
  );
  if (reply.kind === 'ok') {
    const { sequence, items } = reply.body;
    const news = items.map((item) => ({ ...item, sequence }));
    heard(await merge(db, news, { id: walk, cursor: sequence }));
    return 'done';
  }
  if (reply.kind === 'problem' && reply.status === 401) return 'ended';
  return reply.kind === 'problem' && reply.status === 404 ? 'gone' : 'failed';
}
