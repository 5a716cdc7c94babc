import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Database } from './db';
import {
  countRefused,
  endShift,
  parseNumber,
  reportShift,
  retell,
  startShift,
  tell,
  tellings,
  untell,
  vouch,
} from './telling';
import { phone } from './testing/phone';

const queued = async (db: Database) => (await db.getAll('outbox')).map((item) => item.body);
const ea = (number: number, suffix = 0) => ({ district: 'EA', number, suffix });

test.each([
  ['123', { number: 123, suffix: 0 }],
  ['123/1', { number: 123, suffix: 1 }],
  ['123.1', { number: 123, suffix: 1 }],
  ['124/0', { number: 124, suffix: 0 }],
  ['0', null],
  ['', null],
  ['12/', null],
  ['123.1', { number: 123, suffix: 1 }],
  ['EA-12', null],
  ['123456789', null],
])('the keypad says %j: %j', (typed, expected) => {
  expect(parseNumber(typed)).toEqual(expected);
});

describe('told numbers', () => {
  test('a number is a told return', async () => {
    const { db } = await phone();
    const { told } = await tell(db, ea(123, 1), 'station');
    expect(await queued(db)).toEqual([
      { id: told.id, type: 'told', at: told.at, elector: ea(123, 1), station: 'station' },
    ]);
  });

  test('the same number again records nothing and shows the first', async () => {
    const { db } = await phone();
    const first = await tell(db, ea(7), null);
    expect(await tell(db, ea(7), null)).toEqual({ told: first.told, again: true });
    expect((await tell(db, { ...ea(7), district: 'EB' }, null)).again).toBe(false);
    expect((await queued(db)).length).toBe(2);
  });

  test('taken back, it can be told anew', async () => {
    const { db } = await phone();
    const { told } = await tell(db, ea(7), null);
    await untell(db, told.id);
    await untell(db, told.id);
    expect((await tell(db, ea(7), null)).again).toBe(false);
    expect((await queued(db)).map((body) => body.type)).toEqual(['told', 'undo', 'told']);
    expect((await tellings(db)).map((each) => each.undone)).toEqual([false, true]);
  });
});

describe('an odd number', () => {
  test('is sent all the same, and remembered as odd until somebody says it is right', async () => {
    const { db } = await phone();
    const { told } = await tell(db, ea(7), null, 'postal');
    expect((await queued(db)).map((body) => body.type)).toEqual(['told']);
    expect((await tellings(db))[0]?.doubt).toBe('postal');
    await vouch(db, told.id);
    expect((await tellings(db))[0]?.doubt).toBeNull();
  });

  test('changed to another is taken back and the other told, in one step', async () => {
    const { db } = await phone();
    const { told } = await tell(db, ea(123), 'station', 'unknown');
    const right = await retell(db, told, ea(132));
    expect(await queued(db)).toMatchObject([
      { type: 'told', elector: ea(123) },
      { type: 'undo', return: told.id },
      { type: 'told', id: right.told.id, elector: ea(132), station: 'station' },
    ]);
    expect((await tellings(db)).map((each) => each.undone)).toEqual([false, true]);
  });

  test('changed to one that is already here is only taken back', async () => {
    const { db } = await phone();
    await tell(db, ea(132), null);
    const { told } = await tell(db, ea(123), null, 'unknown');
    expect((await retell(db, told, ea(132))).again).toBe(true);
    expect((await queued(db)).map((body) => body.type)).toEqual(['told', 'told', 'undo']);
  });
});

describe('a shift', () => {
  test('each return closes the one before, and carries the count', async () => {
    const { db } = await phone();
    const start = await startShift(db, 'station', ['EA', 'EB']);
    await countRefused(db, 1);
    await countRefused(db, 1);
    await countRefused(db, -1);
    const reported = await reportShift(db);
    await countRefused(db, 1);
    const end = await endShift(db);
    const open = {
      type: 'teller_shift',
      station: 'station',
      districts: ['EA', 'EB'],
      from: start.from,
    };
    expect(await queued(db)).toMatchObject([
      { ...open, id: start.id, to: null, refused: 0 },
      { ...open, id: reported?.id, to: null, refused: 1, closes: start.id },
      { ...open, id: end?.id, to: end?.to, refused: 2, closes: reported?.id },
    ]);
  });

  test('nothing counted since: nothing to report', async () => {
    const { db } = await phone();
    await startShift(db, null, ['EA']);
    await reportShift(db);
    expect((await queued(db)).length).toBe(1);
  });

  test('the next shift closes nothing', async () => {
    const { db } = await phone();
    await startShift(db, null, ['EA']);
    await endShift(db);
    await startShift(db, null, ['EA']);
    expect((await queued(db)).map((body) => 'closes' in body)).toEqual([false, true, false]);
  });
});
