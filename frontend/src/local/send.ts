import type { Database } from './db';
import { request, type Http, type Reply } from './http';
import type { OutboxItem } from './model';
import { refuse, settle, waiting, type Receipt } from './outbox';

/** How one attempt to empty the outbox ended. */
export type Outcome =
  /** `ended`: taken in and held, because this phone's access is over. */
  | { kind: 'empty'; ended?: true }
  | { kind: 'failed'; status: number | null; retryAfter: number | null }
  | { kind: 'ended' };

interface Receipts {
  receipts: Receipt[];
  sequence: number;
}

export const BATCH = 50;

/**
 * Sends what waits, in order, in batches. A batch too large (413) is halved; a batch that the server
 * cannot read (400) is searched by halves for the return to blame, and the rest still arrives.
 * Losing or doubling any reply is harmless: ids are kept and the server knows them.
 */
export async function sendAll(db: Database, http: Http, campaign: string): Promise<Outcome> {
  let size = BATCH;
  for (;;) {
    const batch = await waiting(db, campaign, size);
    if (batch.length === 0)
      return (await handedIn(db)) ? { kind: 'empty', ended: true } : { kind: 'empty' };
    const reply = await post(http, campaign, batch);
    if (reply.kind === 'problem' && reply.status === 413 && batch.length > 1) {
      size = Math.ceil(batch.length / 2);
      continue;
    }
    const stop =
      unreadable(reply) && batch.length > 1
        ? await search(db, http, campaign, batch)
        : await apply(db, batch, reply);
    if (stop) return stop;
  }
}

/** Whether the office has set something aside because this phone's access is over. */
async function handedIn(db: Database): Promise<boolean> {
  return (await db.getAll('outbox')).some(
    (item) => item.state === 'held' && item.problem === 'device_ended',
  );
}

/** Halves a batch that was refused until the return that the server cannot read stands alone. */
async function search(
  db: Database,
  http: Http,
  campaign: string,
  batch: OutboxItem[],
): Promise<Outcome | null> {
  const middle = Math.ceil(batch.length / 2);
  for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
    const reply = await post(http, campaign, half);
    const split = half.length > 1 && (unreadable(reply) || tooLarge(reply));
    const stop = split ? await search(db, http, campaign, half) : await apply(db, half, reply);
    if (stop) return stop;
  }
  return null;
}

function post(http: Http, campaign: string, batch: OutboxItem[]): Promise<Reply<Receipts>> {
  const returns = batch.map((item) => item.body);
  return request<Receipts>(http, 'POST', `/campaigns/${encodeURIComponent(campaign)}/returns`, {
    returns,
  });
}

/** Puts a reply into effect; null means: go on. */
async function apply(
  db: Database,
  batch: OutboxItem[],
  reply: Reply<Receipts>,
): Promise<Outcome | null> {
  if (reply.kind === 'ok') {
    const receipts = Array.isArray(reply.body?.receipts) ? reply.body.receipts : [];
    const known = new Set(receipts.map((receipt) => receipt.id));
    await settle(db, receipts);
    // No receipt for something we sent: not our server, or one that is ill. Never spin on it.
    return batch.every((item) => known.has(item.id))
      ? null
      : { kind: 'failed', status: 200, retryAfter: null };
  }
  if (reply.kind === 'unreachable')
    return { kind: 'failed', status: reply.status, retryAfter: reply.retryAfter };
  if (reply.status === 401) return { kind: 'ended' };
  const [only] = batch;
  if ((unreadable(reply) || tooLarge(reply)) && only && batch.length === 1) {
    await refuse(db, only.id, reply.detail);
    return null;
  }
  return { kind: 'failed', status: reply.status, retryAfter: reply.retryAfter };
}

function unreadable(reply: Reply<unknown>): boolean {
  return reply.kind === 'problem' && (reply.status === 400 || reply.status === 422);
}

function tooLarge(reply: Reply<unknown>): boolean {
  return reply.kind === 'problem' && reply.status === 413;
}
