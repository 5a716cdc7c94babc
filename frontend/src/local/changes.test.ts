import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { gone, merge, pull } from './changes';
import type { Database } from './db';
import { end, expired, join, tidyCode, wipe } from './device';
import type { Http } from './http';
import type { Overlay } from './model';
import { keepOnly, store } from './packets';
import { record, undo } from './record';
import { EventParser } from './stream';
import { DEVICE, phone } from './testing/phone';
import { problem } from './testing/office';
import { elector, NOTHING, walk } from './testing/walk';

const voted = { ...NOTHING, voted: true };
const answering = (reply: () => Response, seen: string[] = []): Http => ({
  fetch: (async (path: string) => (seen.push(path), reply())) as typeof fetch,
  token: () => 'token',
});

describe('what colleagues did', () => {
  test('replaces the status, never the marks', async () => {
    const { db } = await phone();
    await record(db, 'canvass', [{ elector: 'e', answer: { result: 'spoke' } }]);
    await merge(db, [{ sequence: 5, elector: { id: 'e' }, status: voted }]);
    expect(await db.get('overlay', 'e')).toMatchObject({
      status: voted,
      marks: [{ state: 'saved' }],
    });
  });

  test('an older change that comes late changes nothing', async () => {
    const { db } = await phone();
    await merge(db, [{ sequence: 5, elector: { id: 'e' }, status: voted }]);
    await merge(db, [{ sequence: 4, elector: { id: 'e' }, status: NOTHING }]);
    expect((await db.get('overlay', 'e'))?.status).toEqual(voted);
  });

  test('a pull asks from where the last one ended', async () => {
    const { db } = await phone();
    await store(db, walk([elector('e')]).packet);
    const asked: string[] = [];
    const items = [{ elector: { id: 'e' }, status: voted }];
    const http = answering(() => Response.json({ sequence: 42, items }), asked);
    expect(await pull(db, http, 'demo', 'w1')).toBe('done');
    await pull(db, http, 'demo', 'w1');
    expect(asked).toEqual([
      '/api/campaigns/demo/walks/w1/changes?since=10',
      '/api/campaigns/demo/walks/w1/changes?since=42',
    ]);
    expect((await db.get('overlay', 'e'))?.sequence).toBe(42);
  });

  test.each([
    [404, 'gone'],
    [401, 'ended'],
    [500, 'failed'],
  ])('%i: %s', async (status, result) => {
    const { db } = await phone();
    await store(db, walk([elector('e')]).packet);
    expect(
      await pull(
        db,
        answering(() => problem(status)),
        'demo',
        'w1',
      ),
    ).toBe(result);
  });

  test('the stream is taken apart wherever it is cut', () => {
    const text = ': still here\n\nid: 7\nevent: change\ndata: {"a":\ndata: 1}\n\ndata: x\r\n\r\n';
    for (let cut = 0; cut <= text.length; cut++) {
      const parser = new EventParser();
      const events = [...parser.push(text.slice(0, cut)), ...parser.push(text.slice(cut))];
      expect(events).toEqual([
        { id: '7', event: 'change', data: '{"a":\n1}' },
        { id: '7', event: 'message', data: 'x' },
      ]);
    }
  });
});

describe('who asks to be left alone while a walk is out', () => {
  const objected = { ...NOTHING, doNotContact: true };
  const said = (id: string) => [
    { elector: id, answer: { result: 'spoke', intention: 1 } as const },
  ];

  async function out() {
    const { db } = await phone();
    await store(db, walk([elector('a'), elector('b')]).packet);
    return db;
  }
  const listed = async (db: Database) =>
    (await db.get('packets', 'w1'))?.packet.doors.flatMap((door) => door.electors.map((e) => e.id));

  test('is gone from the phone at the next contact, with the door if nobody else lives there', async () => {
    const db = await out();
    await record(db, 'canvass', said('a'));
    const items = [{ elector: { id: 'a' }, status: objected }];
    const heard: Overlay[] = [];
    const http = answering(() => Response.json({ sequence: 42, items }));
    await pull(db, http, 'demo', 'w1', (changed) => heard.push(...changed));
    expect(await listed(db)).toEqual(['b']);
    expect((await db.get('packets', 'w1'))?.packet.doors).toHaveLength(1);
    expect(await db.get('packets', 'w1')).toMatchObject({ cursor: 42 });
    expect(await db.getAllKeys('overlay')).toEqual([]);
    expect(heard.map(gone)).toEqual([true]);
    expect(await db.count('outbox')).toBe(1);
  });

  test('neighbours at the same door stay', async () => {
    const { db } = await phone();
    const { packet } = walk([elector('a')]);
    const [door] = packet.doors;
    if (door) door.electors.push(elector('c'));
    await store(db, packet);
    await merge(db, [{ sequence: 20, elector: { id: 'a' }, status: objected }]);
    expect(await listed(db)).toEqual(['c']);
  });

  test.each([false, true])('who said so at this very phone stays, taken back: %s', async (back) => {
    const db = await out();
    const answer = { result: 'do_not_contact' } as const;
    const [overlay] = await record(db, 'canvass', [{ elector: 'a', answer }]);
    if (back) await undo(db, overlay?.marks[0]?.group ?? '');
    await merge(db, [{ sequence: 20, elector: { id: 'a' }, status: objected }]);
    expect(await listed(db)).toEqual(['a', 'b']);
  });
});

describe('a phone', () => {
  test.each([
    ['abcd efgh', 'ABCD-EFGH'],
    ['OI1L-0000', '0111-0000'],
    ['abc', 'ABC'],
  ])('the code %j is %j', (typed, code) => {
    expect(tidyCode(typed)).toBe(code);
  });

  test('joining anew keeps what was not sent', async () => {
    const { db } = await phone();
    await record(db, 'canvass', [{ elector: 'e', answer: { result: 'not_in' } }]);
    const joined = {
      token: 'new',
      campaign: 'demo',
      role: 'canvasser',
      expiresAt: '2999-01-01T00:00:00Z',
    };
    await join(
      db,
      answering(() => Response.json(joined, { status: 201 })),
      'ABCD-EFGH',
      'Ada',
    );
    expect(await db.get('device', 'device')).toMatchObject({ token: 'new', ended: null });
    expect(await db.count('outbox')).toBe(1);
  });

  test('when access ends, people go and unsent work stays', async () => {
    const { db } = await phone();
    await store(db, walk([elector('e')]).packet);
    await record(db, 'canvass', [{ elector: 'e', answer: { result: 'not_in' } }]);
    await end(db, 'refused');
    expect([
      await db.count('packets'),
      await db.count('overlay'),
      await db.count('outbox'),
    ]).toEqual([0, 0, 1]);
  });

  test('a walk handed to somebody else goes with its people', async () => {
    const { db } = await phone();
    await store(db, walk([elector('a')], 'w1').packet);
    await store(db, walk([elector('b')], 'w2').packet);
    await record(db, 'canvass', [
      { elector: 'a', answer: { result: 'not_in' } },
      { elector: 'b', answer: { result: 'not_in' } },
    ]);
    expect(await keepOnly(db, ['w2'])).toBe(1);
    expect(await db.getAllKeys('packets')).toEqual(['w2']);
    expect(await db.getAllKeys('overlay')).toEqual(['b']);
    expect(await db.count('outbox')).toBe(2);
  });

  test('a clock that is a day wrong does not end the access', () => {
    const day = 86_400_000;
    const device = { ...DEVICE, expiresAt: '2024-06-20T22:00:00Z' };
    const noon = Date.parse('2024-06-20T12:00:00Z');
    expect(expired({ ...device, skew: -day }, noon + day)).toBe(false);
    expect(expired(device, noon + day)).toBe(true);
  });

  test('signing out leaves nothing', async () => {
    const { db } = await phone();
    await store(db, walk([elector('e')]).packet);
    await wipe(db);
    expect(await db.count('device')).toBe(0);
    expect(await db.count('packets')).toBe(0);
  });
});
