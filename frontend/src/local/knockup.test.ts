import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  callOn,
  knockOf,
  roundAt,
  USUAL,
  verdict,
  type KnockUpSettings,
  type Turn,
} from './knockup';
import type { Knock, Overlay, PacketElector, StoredPacket } from './model';
import { blank, record, undo } from './record';
import { phone } from './testing/phone';

interface Case {
  name: string;
  knock: Knock | null;
  settings?: Partial<KnockUpSettings>;
  standing: Turn;
  again?: string;
}
const shared = join(import.meta.dirname, '../../../src/test/resources/knock-up-rule.json');
const { cases, settings, now } = JSON.parse(readFileSync(shared, 'utf8')) as {
  cases: Case[];
  settings: KnockUpSettings;
  now: string;
};
const NOW = Date.parse(now);

describe('who is called on (the cases of the server)', () => {
  test.each(cases)('$name', ({ knock, settings: own, standing, again }) => {
    expect(verdict({ ...settings, ...own }, knock, NOW)).toEqual({
      turn: standing,
      again: again ? Date.parse(again) : null,
    });
  });
});

const status = {
  intention: 1,
  promised: true,
  voted: false,
  lastResult: null,
  lastContactAt: null,
  doNotContact: false,
};
const elector = { id: 'e', status } as PacketElector;
const stored = {
  id: 'w',
  cursor: 10,
  fetchedAt: now,
  packet: { id: 'w', kind: 'knock_up', sequence: 10, doors: [] as unknown },
} as StoredPacket;
const knock = (last: Knock['last'], at: string, outs = 0, times = 1): Knock => ({
  last,
  at,
  times,
  outs,
  votingAt: null,
});
const call = (overlay?: Overlay) => callOn(elector, stored, overlay, USUAL.settings, NOW);

describe('one elector on the list', () => {
  test('is due, and gone once the feed says voted', () => {
    expect(call()).toMatchObject({ turn: 'due', voted: false });
    const told = { ...blank('e'), sequence: 11, status: { ...status, voted: true } };
    expect(call(told).voted).toBe(true);
  });

  test('what the feed said before the packet was made is not news', () => {
    const old = { ...blank('e'), sequence: 9, status: { ...status, voted: true } };
    expect(call(old).voted).toBe(false);
  });

  test('a colleague found nobody in just now: not yet again', () => {
    const at = new Date(NOW - 60_000).toISOString();
    const fed = {
      ...blank('e'),
      sequence: 11,
      status: { ...status, knock: knock('not_in', at, 1) },
    };
    expect(call(fed).turn).toBe('later');
  });

  test('whose promise a colleague took back is not called on', () => {
    const fed = { ...blank('e'), sequence: 11, status: { ...status, promised: false } };
    expect(call(fed).turn).toBe('stopped');
  });
});

describe('calls of this phone', () => {
  test('count before the server has them, once it has them, and not once taken back', async () => {
    const { db } = await phone();
    const [first] = await record(db, 'knock_up', [{ elector: 'e', answer: { result: 'not_in' } }]);
    expect(knockOf(elector, first)).toMatchObject({ last: 'not_in', times: 1, outs: 1 });
    const at = first?.marks[0]?.at ?? '';
    const fed = { ...first, sequence: 11, status: { ...status, knock: knock('not_in', at, 1) } };
    expect(knockOf(elector, fed as Overlay, 10)).toMatchObject({ times: 1, outs: 1 });
    const [back] = await undo(db, first?.marks[0]?.group ?? '');
    expect(knockOf(elector, back)).toBeNull();
    expect(knockOf(elector, { ...fed, marks: back?.marks ?? [] } as Overlay, 10)).toBeNull();
  });

  test('a lift is a return of its own, and one tap takes both back', async () => {
    const { db } = await phone();
    const lift = { seats: 2, accessible: true, pickUp: 'the café' };
    const answer = { result: 'needs_lift' as const, round: 2, lift };
    const [overlay] = await record(db, 'knock_up', [{ elector: 'e', answer }]);
    const bodies = async () => (await db.getAll('outbox')).map((item) => item.body);
    expect(await bodies()).toMatchObject([
      { type: 'lift', elector: { id: 'e' }, state: 'requested', ...lift },
      { type: 'knock_up', elector: { id: 'e' }, result: 'needs_lift', round: 2 },
    ]);
    expect('lift' in ((await bodies())[1] ?? {})).toBe(false);
    await undo(db, overlay?.marks[0]?.group ?? '');
    expect((await bodies()).map((body) => body.type)).toEqual(['lift', 'knock_up', 'undo', 'undo']);
  });

  test('somebody who has posted the vote is a return of that kind', async () => {
    const { db } = await phone();
    const [overlay] = await record(db, 'knock_up', [
      { elector: 'e', answer: { result: 'posted' } },
    ]);
    const [item] = await db.getAll('outbox');
    expect(item?.body).toEqual({
      id: overlay?.marks[0]?.id,
      type: 'postal_returned',
      at: overlay?.marks[0]?.at,
      elector: { id: 'e' },
    });
    expect(call(overlay).voted).toBe(true);
  });
});

test.each([
  ['06:30', { number: 1, on: false }],
  ['10:00', { number: 1, on: true }],
  ['13:00', { number: 2, on: false }],
  ['16:30', { number: 3, on: true }],
  ['21:29', { number: 4, on: true }],
])('at %s it is round %j', (time, expected) => {
  expect(roundAt(USUAL.settings, time)).toMatchObject(expected);
});

test('after the last round there is none', () => {
  expect(roundAt(USUAL.settings, '21:30')).toBeNull();
});
