import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { backoff, Courier, type CourierState } from './courier';
import { put } from './db';
import { alone } from './lock';
import { record } from './record';
import { Office, type Weather } from './testing/office';
import { http, phone } from './testing/phone';

const started: Courier[] = [];
afterEach(() => started.splice(0).forEach((courier) => courier.stop()));

async function courier(weather?: Weather) {
  const { db } = await phone();
  const office = new Office(weather);
  const states: CourierState[] = [];
  const made = new Courier(db, http(office), (state) => states.push(state));
  started.push(made);
  made.start();
  await made.kick(true);
  const tap = () => record(db, 'canvass', [{ elector: 'e', answer: { result: 'not_in' } }]);
  return { db, office, made, tap, last: () => states.at(-1) };
}

test('the pause doubles up to five minutes, and no two phones come back together', () => {
  expect([1, 2, 3, 4, 20].map((n) => backoff(n, 1))).toEqual([2000, 4000, 8000, 16000, 300000]);
  expect(backoff(3, 0)).toBe(4000);
});

describe('when to send', () => {
  test('a tap is sent at once', async () => {
    const { made, office, tap } = await courier();
    await tap();
    await made.kick();
    expect(office.arrivals.length).toBe(1);
  });

  test('a dead network does not keep the next tap from trying', async () => {
    let calm = false;
    const { made, office, tap, last } = await courier(() => (calm ? 'fine' : 'lost_request'));
    await tap();
    await made.kick();
    expect(last()).toMatchObject({ failures: 1, sending: false });
    calm = true;
    await tap();
    await made.kick();
    expect(office.arrivals.length).toBe(2);
    expect(last()).toMatchObject({ failures: 0 });
  });

  test('a server in trouble is left alone by taps, not by a person who insists', async () => {
    let busy = true;
    const { made, office, tap } = await courier(() => (busy ? 'busy' : 'fine'));
    await tap();
    await made.kick();
    busy = false;
    await made.kick();
    expect(office.arrivals.length).toBe(0);
    await made.kick(true);
    expect(office.arrivals.length).toBe(1);
  });

  test('401: says that the access has ended, and keeps what is there', async () => {
    const { db, made, office, tap, last } = await courier();
    office.signedIn = false;
    await tap();
    await made.kick();
    expect(last()?.ended).toBe(true);
    expect(await db.count('outbox')).toBe(1);
  });
});

describe('one tab sends', () => {
  test('without Web Locks a lease in the store keeps the second tab out', async () => {
    const { db } = await phone();
    let second: boolean | null = null;
    const first = await alone(
      db,
      async () => {
        second = await alone(db, async () => undefined, undefined);
      },
      undefined,
    );
    expect([first, second]).toEqual([true, false]);
    expect(await alone(db, async () => undefined, undefined)).toBe(true);
  });

  test('the lease of a tab that was killed runs out', async () => {
    const { db } = await phone();
    await put(db, 'lease', { holder: 'dead', until: Date.now() - 1 });
    expect(await alone(db, async () => undefined, undefined)).toBe(true);
    await put(db, 'lease', { holder: 'dead', until: Date.now() + 86_400_000 });
    expect(await alone(db, async () => undefined, undefined)).toBe(true);
  });
});
