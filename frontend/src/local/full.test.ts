import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { open, type Database } from './db';
import { current, join } from './device';
import { correct, draft, record, undo } from './record';
import { sendAll } from './send';
import { tell } from './telling';
import { Office, seeded } from './testing/office';
import { http, phone } from './testing/phone';

/** The phone's storage fails, or goes: what a tap showed as saved is there, what it showed as not saved is not. */
const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** From here on so many of the writes find the phone full. */
function fill(random: () => number, share: number): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    if (random() < share) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

afterEach(() => void vi.restoreAllMocks());

async function tap(db: Database, random: () => number): Promise<void> {
  const elector = `e${Math.floor(random() * 4)}`;
  const answer = { result: pick(random, ['spoke', 'not_in', 'refused'] as const) };
  const mark = (await db.get('overlay', elector))?.marks.findLast((each) => !each.undone);
  const act = random();
  if (act < 0.2 && mark) await undo(db, mark.group);
  else if (act < 0.4 && mark) await correct(db, 'canvass', mark, { elector, answer });
  else if (act < 0.5) await draft(db, elector, answer);
  else if (act < 0.6)
    await tell(db, { district: 'EA', number: Math.ceil(random() * 99), suffix: 0 }, null);
  else
    await record(db, 'canvass', [
      { elector, answer },
      { elector: 'beside', answer },
    ]);
}

const look = async (db: Database) =>
  JSON.stringify([await db.getAll('outbox'), await db.getAll('overlay'), await db.getAll('told')]);

describe('a phone that is full now and then', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('day %i', async (seed) => {
    const random = seeded(seed);
    const { db } = await phone();
    fill(random, 0.2);
    const counts = { saved: 0, refused: 0 };
    for (let each = 0; each < 30; each++) {
      const before = await look(db);
      try {
        await tap(db, random);
        counts.saved += 1;
      } catch {
        counts.refused += 1;
        expect(await look(db)).toBe(before);
      }
    }
    expect(Math.min(counts.saved, counts.refused)).toBeGreaterThan(0);
    vi.restoreAllMocks();

    // Every mark on the screen has its return, and every return about an elector its mark.
    const items = (await db.getAll('outbox')).filter((item) => item.overlay);
    const marks = (await db.getAll('overlay')).flatMap((overlay) => overlay.marks);
    expect(marks.map((mark) => mark.id).sort()).toEqual(items.map((item) => item.id).sort());
    const office = new Office();
    await sendAll(db, http(office), 'demo');
    expect(await db.count('outbox')).toBe(0);
    expect(marks.every((mark) => office.kept.has(mark.id))).toBe(true);
  });
});

describe('a phone whose browser data were cleared', () => {
  const clear = (name: string) =>
    new Promise<void>((done, failed) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => done();
      request.onerror = () => failed(request.error);
    });

  test('does not show as saved what the open page can no longer store', async () => {
    const { db, name } = await phone();
    await clear(name);
    const answer = { result: 'not_in' } as const;
    await expect(record(db, 'canvass', [{ elector: 'e', answer }])).rejects.toThrow();
    const again = await open(name);
    expect(await again.count('outbox')).toBe(0);
  });

  test('is nobody’s, and joins as if it were new', async () => {
    const { db, name } = await phone();
    await record(db, 'canvass', [{ elector: 'e', answer: { result: 'not_in' } }]);
    await clear(name);
    const fresh = await open(name);
    expect(await current(fresh)).toBeNull();
    const reply = { token: 'new', campaign: 'demo', role: 'canvasser', expiresAt: '2999-01-01' };
    const fetch = (async () => Response.json(reply, { status: 201 })) as typeof globalThis.fetch;
    await join(fresh, { fetch, token: () => null }, 'ABCD-EFGH', 'Ada');
    await record(fresh, 'canvass', [{ elector: 'e', answer: { result: 'not_in' } }]);
    expect(await fresh.count('outbox')).toBe(1);
  });
});
