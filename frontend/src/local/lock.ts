import { write, type Database } from './db';
import { uuidv7 } from './ids';

const NAME = 'committee-room-send';
/** Longer than a request may take; a tab that was killed blocks the others no longer than this. */
const LEASE = 40_000;

interface Lease {
  holder: string;
  until: number;
}

/**
 * Runs `work` if no other tab is sending; false if one is. Two at once would be harmless (ids are
 * known to the server) but wasteful. Web Locks need a secure context, hence the lease.
 */
export async function alone(
  db: Database,
  work: () => Promise<void>,
  locks = globalThis.navigator?.locks,
): Promise<boolean> {
  if (locks) {
    return locks.request(NAME, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  }
  const holder = uuidv7();
  if (!(await take(db, holder))) return false;
  const renewal = setInterval(() => void take(db, holder), LEASE / 4);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    await release(db, holder);
  }
  return true;
}

function take(db: Database, holder: string): Promise<boolean> {
  return write(db, async (tx) => {
    const now = Date.now();
    const lease = (await tx.get('device', 'lease')) as Lease | undefined;
    // A lease far in the future was taken before the clock was set back.
    const held =
      lease && lease.holder !== holder && lease.until > now && lease.until <= now + LEASE;
    if (!held) await tx.put('device', { holder, until: now + LEASE }, 'lease');
    return !held;
  });
}

function release(db: Database, holder: string): Promise<void> {
  return write(db, async (tx) => {
    const lease = (await tx.get('device', 'lease')) as Lease | undefined;
    if (lease?.holder === holder) await tx.delete('device', 'lease');
  });
}
