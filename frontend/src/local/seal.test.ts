import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { open, put, write, type Database } from './db';
import { current, end, retire, wipe } from './device';
import { store } from './packets';
import { record } from './record';
import { Seal } from './seal';
import { sendAll } from './send';
import { tell } from './telling';
import { Office } from './testing/office';
import { DEVICE, http, phone } from './testing/phone';
import { elector, walk } from './testing/walk';

const key = () => crypto.getRandomValues(new Uint8Array(32));
const spoke = (id: string) => [{ elector: id, answer: { result: 'spoke' as const } }];

async function used() {
  const made = await phone({ ...DEVICE, token: 'secret-token' });
  await store(made.db, walk([elector('elector-1')]).packet);
  const notes = 'Side gate, dog';
  await record(made.db, 'canvass', [{ elector: 'elector-1', answer: { result: 'spoke', notes } }]);
  await tell(made.db, { district: 'EA', number: 417041, suffix: 0 }, null);
  await put(made.db, 'shift', { station: 'Town Hall' });
  return made;
}

/** Every byte on the medium, as somebody with a copy of it would read it. */
async function medium(db: Database): Promise<string> {
  const rows: unknown[] = [];
  for (const name of ['device', 'packets', 'overlay', 'outbox', 'told', 'sent'] as const)
    rows.push(...(await db.raw(name)));
  return rows.map((row) => JSON.stringify(row, bytesAsText)).join('\n');
}

const bytesAsText = (_: string, value: unknown) =>
  value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;

afterEach(() => vi.unstubAllGlobals());

describe('what lies on the phone', () => {
  test('cannot be read without the key: no name, answer, note, number, token', async () => {
    const { db } = await used();
    const text = await medium(db);
    for (const secret of [
      'Ada',
      'Example',
      'spoke',
      'Side gate',
      '417041',
      'secret-token',
      'Town Hall',
    ])
      expect(text).not.toContain(secret);
    expect((await db.get('overlay', 'elector-1'))?.marks[0]?.answer.notes).toBe('Side gate, dog');
  });

  test('is opened again after the app was closed', async () => {
    const { db, name } = await used();
    db.close();
    const again = await open(name);
    expect((await again.get('packets', 'w1'))?.packet.doors[0]?.electors[0]?.name).toBe(
      'Ada Example',
    );
    expect(await again.count('outbox')).toBe(2);
  });

  test('is wrapped by a key that no script can read out', async () => {
    const { db, name } = await used();
    db.close();
    const plain = await openDB(name);
    const { lock, wrapped } = await plain.get('keys', 'phone');
    expect(lock).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
    expect(wrapped.length).toBe(32 + 16);
    await expect(crypto.subtle.exportKey('raw', lock)).rejects.toThrow();
  });

  test('after signing out an old copy cannot be opened by the next key', async () => {
    const { db } = await used();
    const [copy] = (await db.raw('packets')) as { sealed: Uint8Array }[];
    await wipe(db);
    const next = await db.prepare();
    expect(() => next.open('packets/w1', copy?.sealed ?? new Uint8Array())).toThrow();
    expect(await medium(db)).toBe('');
  });

  test('a tab that slept through a sign-out writes with the new key', async () => {
    const { db, name } = await used();
    const other = await open(name);
    await wipe(db);
    await put(db, 'device', DEVICE);
    await record(other, 'canvass', spoke('elector-2'));
    expect((await db.get('overlay', 'elector-2'))?.marks.length).toBe(1);
    expect(await other.get('device', 'device')).toEqual(DEVICE);
  });

  test('two tabs opened at the same moment share one key', async () => {
    const [a, b] = await Promise.all([open('twins'), open('twins')]);
    await put(a, 'device', DEVICE);
    expect(await current(b)).toEqual(DEVICE);
  });

  test('an outbox from before there was a key is still sent', async () => {
    const name = 'older';
    (await open(name)).close();
    const plain = await openDB(name);
    const body = { id: 'r1', type: 'undo', at: '2024-06-20T17:00:00Z', return: 'r0' };
    await plain.put('device', DEVICE, 'device');
    await plain.add('outbox', {
      id: 'r1',
      campaign: 'demo',
      body,
      overlay: null,
      state: 'waiting',
    });
    plain.close();
    const db = await open(name);
    expect(await current(db)).toEqual(DEVICE);
    expect((await db.getAll('outbox'))[0]?.body).toEqual(body);
  });
});

describe('when access is over', () => {
  test('the token stays only as long as there is something to hand in', async () => {
    const { db } = await used();
    await end(db, 'expired');
    expect(await retire(db)).toBe(false);
    expect((await current(db))?.token).toBe('secret-token');
    await write(db, (tx) => tx.clear('outbox'));
    expect(await retire(db)).toBe(true);
    expect(await current(db)).toMatchObject({ token: '', ended: 'expired', name: 'Ada', me: null });
    expect(await retire(db)).toBe(false);
  });

  test('what is handed in is held by the office, and then nothing is left', async () => {
    const { db } = await used();
    await end(db, 'refused');
    const office = new Office();
    office.over = true;
    expect(await sendAll(db, http(office), 'demo')).toEqual({ kind: 'empty', ended: true });
    expect(office.arrivals.length).toBe(2);
    expect(await retire(db)).toBe(true);
    expect(await db.count('outbox')).toBe(0);
    expect(await current(db)).toMatchObject({ token: '', ended: 'refused' });
  });

  test('numbers told go with the people', async () => {
    const { db } = await used();
    await end(db, 'refused');
    expect(await db.count('told')).toBe(0);
    expect(await db.count('outbox')).toBe(2);
  });
});

describe('a page without WebCrypto (plain http)', () => {
  function plainPage() {
    const kept = new Map<string, string>();
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });
    return kept;
  }

  test('survives a reload of its tab', async () => {
    plainPage();
    const { db, name } = await used();
    expect(await medium(db)).not.toContain('Example');
    db.close();
    const again = await open(name);
    expect((await again.get('packets', 'w1'))?.packet.doors.length).toBe(1);
  });

  test('keeps no person and no token beyond its tab, and loses no unsent answer', async () => {
    const kept = plainPage();
    const { db, name } = await used();
    db.close();
    kept.clear();
    const again = await open(name);
    expect(await current(again)).toBeNull();
    expect(await again.count('packets')).toBe(0);
    expect(await again.count('overlay')).toBe(0);
    expect((await again.getAll('outbox')).map((item) => item.body.type)).toEqual([
      'canvass',
      'told',
    ]);
  });
});

describe('a seal', () => {
  test('does not open what was moved to another record', () => {
    const seal = new Seal('k', key());
    const closed = seal.close('overlay/a', { result: 'spoke' });
    expect(() => new Seal('k', key()).open('overlay/a', closed)).toThrow();
    expect(() => seal.open('overlay/b', closed)).toThrow();
    expect(seal.open('overlay/a', closed)).toEqual({ result: 'spoke' });
  });

  test('does not open what was changed', () => {
    const bytes = key();
    const closed = new Seal('k', bytes).close('overlay/a', { result: 'spoke' });
    closed[closed.length - 1] = (closed.at(-1) ?? 0) ^ 1;
    expect(() => new Seal('k', bytes).open('overlay/a', closed)).toThrow();
  });

  test('closes the same text differently each time', () => {
    const seal = new Seal('k', key());
    expect(seal.close('a', 'x')).not.toEqual(seal.close('a', 'x'));
  });
});

describe('a clock that is wrong', () => {
  const day = 86_400_000;

  test('by a day: answers carry the server’s hour, and so do undos and shifts', async () => {
    const { db } = await phone({ ...DEVICE, skew: -day });
    const [overlay] = await record(db, 'canvass', spoke('elector-1'));
    const at = Date.parse(overlay?.marks[0]?.at ?? '');
    expect(Math.abs(at - (Date.now() - day))).toBeLessThan(5_000);
  });

  test('by the time an answer takes: the phone’s own hour stands', async () => {
    const { db } = await phone({ ...DEVICE, skew: -900 });
    const before = Date.now();
    const [overlay] = await record(db, 'canvass', spoke('elector-1'));
    expect(Date.parse(overlay?.marks[0]?.at ?? '')).toBeGreaterThanOrEqual(before);
  });
});

test('a tap that cannot be stored leaves nothing behind, and says so', async () => {
  const { db } = await used();
  const full = new DOMException('full', 'QuotaExceededError');
  await expect(
    write(db, async (tx) => {
      await tx.put('overlay', { id: 'x', status: null, sequence: -1, marks: [], draft: null });
      throw full;
    }),
  ).rejects.toBe(full);
  expect(await db.get('overlay', 'x')).toBeUndefined();
  await record(db, 'canvass', spoke('x'));
  expect(await db.count('outbox')).toBe(3);
});
