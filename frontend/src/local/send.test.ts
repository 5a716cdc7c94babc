import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { again, dismiss, waiting } from './outbox';
import { record, undo } from './record';
import { rescue } from './rescue';
import { sendAll } from './send';
import { Office } from './testing/office';
import { http, phone } from './testing/phone';
import type { Database } from './db';

const spoke = { result: 'spoke', intention: 1 } as const;

async function doors(db: Database, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const [overlay] = await record(db, 'canvass', [{ elector: `e${i}`, answer: spoke }]);
    ids.push(overlay?.marks[0]?.id ?? '');
  }
  return ids;
}

const states = async (db: Database) => (await db.getAll('outbox')).map((item) => item.state);

describe('sending', () => {
  test('returns arrive in the order of the taps, in batches of 50', async () => {
    const { db } = await phone();
    const office = new Office();
    const ids = await doors(db, 120);
    expect(await sendAll(db, http(office), 'demo')).toEqual({ kind: 'empty' });
    expect(office.arrivals).toEqual(ids);
    expect(office.requests.map((each) => each.length)).toEqual([50, 50, 20]);
    expect(await db.count('outbox')).toBe(0);
  });

  test('a return is sent as the contract says', async () => {
    const { db } = await phone();
    const office = new Office();
    await record(db, 'canvass', [
      { elector: 'e1', answer: { ...spoke, consent: { intention: 'yes' } } },
    ]);
    await sendAll(db, http(office), 'demo');
    const [sent] = [...office.kept.values()];
    expect(sent).toEqual({
      id: expect.stringMatching(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      type: 'canvass',
      at: expect.stringMatching(/Z$/),
      elector: { id: 'e1' },
      channel: 'doorstep',
      result: 'spoke',
      intention: 1,
      consent: { intention: 'yes' },
    });
  });

  test('the mark on the screen turns from saved to sent with its receipt', async () => {
    const { db } = await phone();
    await doors(db, 1);
    expect((await db.get('overlay', 'e0'))?.marks[0]?.state).toBe('saved');
    await sendAll(db, http(new Office()), 'demo');
    expect((await db.get('overlay', 'e0'))?.marks[0]?.state).toBe('sent');
  });

  test('a lost reply leaves the outbox as it was; the next attempt is a duplicate', async () => {
    const { db } = await phone();
    let first = true;
    const office = new Office(() => (first ? ((first = false), 'lost_reply') : 'fine'));
    const ids = await doors(db, 3);
    expect(await sendAll(db, http(office), 'demo')).toMatchObject({ kind: 'failed', status: null });
    expect(await db.count('outbox')).toBe(3);
    expect(await sendAll(db, http(office), 'demo')).toEqual({ kind: 'empty' });
    expect(office.arrivals).toEqual(ids);
  });

  test('413 halves the batch until it fits', async () => {
    const { db } = await phone();
    const office = new Office();
    office.largest = 7;
    const ids = await doors(db, 60);
    expect(await sendAll(db, http(office), 'demo')).toEqual({ kind: 'empty' });
    expect(office.arrivals).toEqual(ids);
    expect(office.requests.slice(0, 4).map((each) => each.length)).toEqual([50, 25, 13, 7]);
  });

  test('400: the one return to blame is found and stays visible, the others arrive', async () => {
    const { db } = await phone();
    const office = new Office();
    const ids = await doors(db, 50);
    for (const index of [0, 17, 49]) office.unreadable.add(ids[index] ?? '');
    expect(await sendAll(db, http(office), 'demo')).toEqual({ kind: 'empty' });
    expect(new Set(office.arrivals)).toEqual(
      new Set(ids.filter((id) => !office.unreadable.has(id))),
    );
    expect(await states(db)).toEqual(['refused', 'refused', 'refused']);
    expect((await db.get('overlay', 'e17'))?.marks[0]?.state).toBe('refused');
  });

  test('what was refused can be sent again, or put away; what waits cannot be put away', async () => {
    const { db } = await phone();
    const office = new Office();
    const [first = '', second = ''] = await doors(db, 2);
    await dismiss(db, first);
    expect(await db.count('outbox')).toBe(2);
    office.unreadable.add(first).add(second);
    await sendAll(db, http(office), 'demo');
    office.unreadable.clear();
    await again(db, first);
    await dismiss(db, second);
    await sendAll(db, http(office), 'demo');
    expect(office.arrivals).toEqual([first]);
    expect(await db.count('outbox')).toBe(0);
  });

  test('held returns stay visible with their reason and are not sent again', async () => {
    const { db } = await phone();
    const office = new Office();
    office.unknownElectors.add('e1');
    await doors(db, 3);
    await sendAll(db, http(office), 'demo');
    await sendAll(db, http(office), 'demo');
    expect(await db.getAll('outbox')).toMatchObject([
      { state: 'held', problem: 'unknown_elector' },
    ]);
    expect(office.requests.length).toBe(1);
  });

  test('401 stops and keeps everything', async () => {
    const { db } = await phone();
    const office = new Office();
    office.signedIn = false;
    await doors(db, 2);
    expect(await sendAll(db, http(office), 'demo')).toEqual({ kind: 'ended' });
    expect((await waiting(db, 'demo', 50)).length).toBe(2);
  });

  test.each(['down', 'portal', 'busy'] as const)(
    '%s: nothing is taken for an answer',
    async (weather) => {
      const { db } = await phone();
      await doors(db, 2);
      const outcome = await sendAll(db, http(new Office(() => weather)), 'demo');
      expect(outcome.kind).toBe('failed');
      expect(await states(db)).toEqual(['waiting', 'waiting']);
    },
  );

  test('a server that gives no receipt for what was sent is not asked in a loop', async () => {
    const { db } = await phone();
    await doors(db, 2);
    let asked = 0;
    const fetch = async () => (asked++, Response.json({ receipts: [], sequence: 1 }));
    const outcome = await sendAll(
      db,
      { fetch: fetch as typeof globalThis.fetch, token: () => 't' },
      'demo',
    );
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(asked).toBe(1);
  });

  test('an undo is a return that follows what it takes back', async () => {
    const { db } = await phone();
    const office = new Office();
    const [overlay] = await record(db, 'canvass', [
      { elector: 'a', answer: { result: 'not_in' } },
      { elector: 'b', answer: { result: 'not_in' } },
    ]);
    const group = overlay?.marks[0]?.group ?? '';
    expect((await undo(db, group)).length).toBe(2);
    expect((await undo(db, group)).length).toBe(0);
    await sendAll(db, http(office), 'demo');
    const [a, b, ...undos] = [...office.kept.values()];
    expect(undos).toMatchObject([
      { type: 'undo', return: a?.id },
      { type: 'undo', return: b?.id },
    ]);
  });

  test('only the campaign of the token is sent; the rest is in the rescue file', async () => {
    const { db } = await phone();
    await doors(db, 2);
    const office = new Office();
    expect(await sendAll(db, http(office), 'another')).toEqual({ kind: 'empty' });
    expect(office.arrivals).toEqual([]);
    expect(await rescue(db)).toMatchObject([
      { campaign: 'demo', device: 'Ada', returns: [{}, {}] },
    ]);
  });
});
