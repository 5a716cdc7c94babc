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
  const items = await db.getAll('outbox');
  return items
    .filter((item) => item.state === 'waiting' && item.campaign === campaign)
    .slice(0, limit);
}

/** Applies the server's receipts in one transaction; applying them twice changes nothing. */
export function settle(db: Database, receipts: Receipt[], now: Date = new Date()): Promise<number> {
  return write(db, async (tx) => {
    let settled = 0;
    for (const receipt of receipts) {
      const item = await tx.outboxItem(receipt.id);
      if (!item) continue;
      if (receipt.status === 'held') {
        await setAside(tx, item, 'held', problemText(receipt.problem));
      } else if (receipt.status === 'accepted' || receipt.status === 'duplicate') {
        await tx.delete('outbox', item.seq);
        await tx.put('sent', { id: item.id, type: item.body.type, sentAt: now.toISOString() });
        await showOn(tx, item, 'sent');
      } else continue;
      settled += 1;
    }
    if (settled > 0) await tx.put('device', now.toISOString(), 'lastSuccess');
    await tx.forgetSent(REMEMBERED);
    return settled;
  });
}

/** The server cannot read this return; it stays here, visible, until a person decides. */
export function refuse(db: Database, id: string, problem: string): Promise<void> {
  return write(db, async (tx) => {
    const item = await tx.outboxItem(id);
    if (item) await setAside(tx, item, 'refused', problem);
  });
}

/** Sends what was refused once more. */
export function again(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => {
    const item = await tx.outboxItem(id);
    if (!item) return;
    await tx.put('outbox', { ...item, state: 'waiting', problem: null });
    await showOn(tx, item, 'saved');
  });
}

/** Only what was held (the office has it) or refused can be put away; never what waits. */
export function dismiss(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => {
    const item = await tx.outboxItem(id);
    if (item && item.state !== 'waiting') await tx.delete('outbox', item.seq);
  });
}

async function setAside(
  tx: Writing,
  item: OutboxItem,
  state: 'held' | 'refused',
  problem: string,
): Promise<void> {
  await tx.put('outbox', { ...item, state, problem });
  await showOn(tx, item, state);
}

async function showOn(tx: Writing, item: OutboxItem, state: MarkState): Promise<void> {
  if (!item.overlay) return;
  const overlay = await tx.get('overlay', item.overlay);
  const mark = overlay?.marks.find((each) => each.id === item.id);
  if (!overlay || !mark || mark.state === state) return;
  mark.state = state;
  await tx.put('overlay', overlay);
}

function problemText(problem: Receipt['problem']): string {
  if (typeof problem === 'string') return problem;
  return problem?.detail ?? problem?.title ?? '';
}
