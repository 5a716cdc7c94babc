import { write, type Database, type Writing } from './db';
import type { MarkState, OutboxItem } from './model';

export interface Receipt {
  id: string;
  status: 'accepted' | 'duplicate' | 'held';
  problem?: string | { title?: string; detail?: string } | null;
}

/** Returns whose ids are remembered after sending; older ones are forgotten. */
const REMEMBERED = 500;

export async function waiting(
  db: Database,
  campaign: string,
  limit: number,
): Promise<OutboxItem[]> {
  const found: OutboxItem[] = [];
  let cursor = await db.transaction('outbox').store.openCursor();
  while (cursor && found.length < limit) {
    const item = cursor.value;
    if (item.state === 'waiting' && item.campaign === campaign) found.push(item);
    cursor = await cursor.continue();
  }
  return found;
}

/** Applies the server's receipts in one transaction; applying them twice changes nothing. */
export function settle(db: Database, receipts: Receipt[], now: Date = new Date()): Promise<number> {
  return write(db, async (tx) => {
    let settled = 0;
    for (const receipt of receipts) {
      const item = await tx.objectStore('outbox').index('id').get(receipt.id);
      if (!item) continue;
      if (receipt.status === 'held') {
        await setAside(tx, item, 'held', problemText(receipt.problem));
      } else if (receipt.status === 'accepted' || receipt.status === 'duplicate') {
        await tx.objectStore('outbox').delete(item.seq);
        await tx
          .objectStore('sent')
          .put({ id: item.id, type: item.body.type, sentAt: now.toISOString() });
        await showOn(tx, item, 'sent');
      } else continue;
      settled += 1;
    }
    if (settled > 0) await tx.objectStore('device').put(now.toISOString(), 'lastSuccess');
    await forget(tx);
    return settled;
  });
}

/** The server cannot read this return; it stays here, visible, until a person decides. */
export function refuse(db: Database, id: string, problem: string): Promise<void> {
  return write(db, async (tx) => {
    const item = await tx.objectStore('outbox').index('id').get(id);
    if (item) await setAside(tx, item, 'refused', problem);
  });
}

/** Sends what was refused once more. */
export function again(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => {
    const item = await tx.objectStore('outbox').index('id').get(id);
    if (!item) return;
    await tx.objectStore('outbox').put({ ...item, state: 'waiting', problem: null });
    await showOn(tx, item, 'saved');
  });
}

/** Only what was held (the office has it) or refused can be put away; never what waits. */
export function dismiss(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => {
    const item = await tx.objectStore('outbox').index('id').get(id);
    if (item && item.state !== 'waiting') await tx.objectStore('outbox').delete(item.seq);
  });
}

async function setAside(
  tx: Writing,
  item: OutboxItem,
  state: 'held' | 'refused',
  problem: string,
): Promise<void> {
  await tx.objectStore('outbox').put({ ...item, state, problem });
  await showOn(tx, item, state);
}

async function showOn(tx: Writing, item: OutboxItem, state: MarkState): Promise<void> {
  if (!item.overlay) return;
  const overlay = await tx.objectStore('overlay').get(item.overlay);
  const mark = overlay?.marks.find((each) => each.id === item.id);
  if (!overlay || !mark || mark.state === state) return;
  mark.state = state;
  await tx.objectStore('overlay').put(overlay);
}

async function forget(tx: Writing): Promise<void> {
  const sent = tx.objectStore('sent');
  let excess = (await sent.count()) - REMEMBERED;
  for (let cursor = await sent.index('sentAt').openCursor(); cursor && excess > 0; excess--) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
}

function problemText(problem: Receipt['problem']): string {
  if (typeof problem === 'string') return problem;
  return problem?.detail ?? problem?.title ?? '';
}
