import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { STORES, type Database } from './db';
import { change, current } from './device';
import { record } from './record';
import { restore, type Held } from './restore';
import { sendAll } from './send';
import { Office } from './testing/office';
import { http, phone } from './testing/phone';
import { elector, walk } from './testing/walk';

afterEach(() => void vi.restoreAllMocks());

/** The browser throws away what the page stored, and closes it under the page. */
async function clear(name: string, db: Database, connections: { result: IDBDatabase }[]) {
  const other = await openDB(name);
  const names = [...STORES, 'keys'];
  const tx = other.transaction(names, 'readwrite');
  await Promise.all(names.map((store) => tx.objectStore(store).clear()));
  await tx.done;
  other.close();
  const reopened = new Promise<void>((done) => {
    db.onreopened = () => Promise.resolve(done());
  });
  for (const { result } of connections) forceCloseDatabase(result as never);
  await reopened;
}

async function cleared() {
  const opening = vi.spyOn(indexedDB, 'open');
  const { db, name } = await phone();
  const connections = opening.mock.results.map(({ value }) => value as IDBOpenDBRequest);
  await record(db, 'canvass', [{ elector: 'e1', answer: { result: 'not_in' } }]);
  const held: Held = {
    device: await current(db),
    outbox: await db.getAll('outbox'),
    overlays: await db.getAll('overlay'),
    walk: walk([elector('e1')]),
  };
  await clear(name, db, connections);
  return { db, held };
}

describe('a store that the browser cleared while the page was open', () => {
  test('is written again from what the page holds', async () => {
    const { db, held } = await cleared();
    expect(await db.getAll('outbox')).toEqual([]);
    await restore(db, held);
    expect(await current(db)).toEqual(held.device);
    expect(await db.getAll('outbox')).toEqual(held.outbox);
    expect(await db.getAll('overlay')).toEqual(held.overlays);
    expect(await db.getAll('packets')).toEqual([held.walk]);
  });

  test('goes on: what was not sent arrives once, and so does the next answer', async () => {
    const { db, held } = await cleared();
    await restore(db, held);
    await record(db, 'canvass', [{ elector: 'e2', answer: { result: 'spoke' } }]);
    const office = new Office();
    await sendAll(db, http(office), 'demo');
    await restore(db, held);
    await sendAll(db, http(office), 'demo');
    expect(await db.getAll('outbox')).toEqual([]);
    expect(office.arrivals).toHaveLength(2);
  });

  test('is not written again over what another tab has joined since', async () => {
    const { db, held } = await cleared();
    await restore(db, held);
    await change(db, (device) => ({ ...device, joinedAt: '2024-06-21T09:00:00Z' }));
    await db.transact((tx) => tx.clear('outbox'));
    await restore(db, held);
    expect(await db.getAll('outbox')).toEqual([]);
  });

  test('has no walk after access has ended, but what is to be handed in', async () => {
    const { db, held } = await cleared();
    await restore(db, { ...held, device: held.device && { ...held.device, ended: 'expired' } });
    expect(await db.getAll('outbox')).toHaveLength(1);
    expect(await db.getAll('packets')).toEqual([]);
  });

  test('keeps what is tapped while it is closed, opened and written again', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    const { db, name } = await phone();
    const connections = opening.mock.results.map(({ value }) => value as IDBOpenDBRequest);
    const held: Held = { device: await current(db), outbox: [], overlays: [], walk: null };
    const other = await openDB(name);
    const tx = other.transaction([...STORES, 'keys'], 'readwrite');
    await Promise.all([...STORES, 'keys'].map((store) => tx.objectStore(store).clear()));
    await tx.done;
    other.close();
    let tapped: Promise<unknown> = Promise.resolve();
    db.onreopened = async () => {
      tapped = record(db, 'canvass', [{ elector: 'e2', answer: { result: 'not_in' } }]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await restore(db, held);
    };
    for (const { result } of connections) forceCloseDatabase(result as never);
    await record(db, 'canvass', [{ elector: 'e1', answer: { result: 'not_in' } }]);
    await tapped;
    expect((await db.getAll('overlay')).map(({ id }) => id).sort()).toEqual(['e1', 'e2']);
    expect(await db.count('outbox')).toBe(2);
  });
});
