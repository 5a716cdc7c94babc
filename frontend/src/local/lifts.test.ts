import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Database } from './db';
import { end } from './device';
import { drive, fetchLifts, say, stateOf, unsay, type Passenger } from './lifts';
import { phone } from './testing/phone';

const passenger = (id: string, state: Passenger['state'] = 'assigned'): Passenger => ({
  elector: { id, district: 'EA', number: 1, suffix: 0 },
  name: 'Ada Abara',
  lines: ['1 Ash Road'],
  postcode: 'N7 1AA',
  station: 'Hill School',
  voted: false,
  state,
  requestedAt: '2024-07-04T11:40:00Z',
  changedAt: '2024-07-04T12:00:00Z',
  wantedAt: null,
  seats: 1,
  accessible: false,
  pickUp: null,
  phone: '020 7946 0000',
  notes: null,
});
const office = (...items: Passenger[]) => ({
  fetch: (async () => Response.json({ asOf: '2024-07-04T12:00:00Z', items })) as typeof fetch,
  token: () => 'token',
});
const nobody = {
  fetch: (() => Promise.reject(new TypeError('offline'))) as typeof fetch,
  token: () => 'token',
};
const bodies = async (db: Database) => (await db.getAll('outbox')).map((item) => item.body);
const sent = async (db: Database) => {
  const { write } = await import('./db');
  await write(db, (tx) => tx.clear('outbox'));
};

describe('whom a driver fetches', () => {
  test('is stored sealed, serves without a signal, and goes with the access', async () => {
    const { db } = await phone();
    expect(await fetchLifts(db, office(passenger('a')), 'demo')).toBe('done');
    expect(await fetchLifts(db, nobody, 'demo')).toBe('kept');
    expect((await drive(db)).items).toHaveLength(1);
    expect(JSON.stringify(await db.raw('device'))).not.toContain('Abara');
    await end(db, 'expired');
    expect((await drive(db)).items).toEqual([]);
  });

  test('a tap is a return, and shows before it is sent', async () => {
    const { db } = await phone();
    await fetchLifts(db, office(passenger('a')), 'demo');
    const list = await say(db, 'a', 'accepted', false);
    expect(stateOf(list, passenger('a'))).toBe('accepted');
    expect(await bodies(db)).toMatchObject([
      { type: 'lift', elector: { id: 'a' }, state: 'accepted' },
    ]);
    await fetchLifts(db, office(passenger('a')), 'demo');
    expect(stateOf(await drive(db), passenger('a'))).toBe('accepted');
    await sent(db);
    await fetchLifts(db, office(passenger('a', 'requested')), 'demo');
    expect(stateOf(await drive(db), passenger('a', 'requested'))).toBe('requested');
  });

  test('brought to the poll: the vote is a return of its own, and both are taken back', async () => {
    const { db } = await phone();
    await fetchLifts(db, office(passenger('a')), 'demo');
    const list = await say(db, 'a', 'done', true);
    expect((await bodies(db)).map((body) => body.type)).toEqual(['lift', 'knock_up']);
    const [said] = list.said;
    if (!said) throw new Error('nothing said');
    expect(stateOf(await unsay(db, said), passenger('a'))).toBe('assigned');
    expect((await bodies(db)).map((body) => body.type)).toEqual([
      'lift',
      'knock_up',
      'undo',
      'undo',
    ]);
  });

  test('somebody who is done and not yet reported stays on the list', async () => {
    const { db } = await phone();
    await fetchLifts(db, office(passenger('a'), passenger('b')), 'demo');
    await say(db, 'a', 'done', true);
    await fetchLifts(db, office(passenger('b')), 'demo');
    expect((await drive(db)).items.map((each) => each.elector.id)).toEqual(['b', 'a']);
    await sent(db);
    await fetchLifts(db, office(passenger('b')), 'demo');
    expect((await drive(db)).items.map((each) => each.elector.id)).toEqual(['b']);
  });
});
