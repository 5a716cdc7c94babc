import { gone } from './changes';
import type { Database } from './db';
import type { Device, OutboxItem, Overlay, StoredPacket } from './model';

/** What a page still holds of a store that the browser cleared under it. */
export interface Held {
  device: Device | null;
  outbox: OutboxItem[];
  overlays: Overlay[];
  /** The walk on the screen. */
  walk: StoredPacket | null;
}

/** Writes again what is not there any more, so that nothing is lost that was shown as saved. */
export function restore(db: Database, held: Held): Promise<void> {
  return db.mend(async (tx) => {
    const { device, walk } = held;
    const now = await tx.device();
    // Left, or joined anew in another tab: what this page holds is of before.
    if (!device || (now && now.joinedAt !== device.joinedAt)) return;
    if (!now) await tx.put('device', device, 'device');
    for (const item of held.outbox) {
      const known = (await tx.outboxItem(item.id)) ?? (await tx.get('sent', item.id));
      if (!known) await tx.put('outbox', item);
    }
    if (device.ended) return;
    for (const overlay of held.overlays.filter((each) => !gone(each)))
      if (!(await tx.get('overlay', overlay.id))) await tx.put('overlay', overlay);
    if (walk && !(await tx.get('packets', walk.id))) await tx.put('packets', walk);
  });
}
