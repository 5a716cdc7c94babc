import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { DATABASE, open, put, type Database } from './db';
import type { Return } from './model';
import { again } from './outbox';
import { correct, meet, record, undo } from './record';
import { sendAll } from './send';
import { tell, untell } from './telling';
import { Office, seeded, type Weather } from './testing/office';
import { DEVICE } from './testing/phone';

/**
 * The promise of the outbox, against any interleaving: what a tap showed as saved arrives once,
 * as it was, or stands visible as refused. Two tabs send without any lock, replies are lost and
 * doubled, tabs are killed while they send, batches are too large, some returns are unreadable.
 */
const SEEDS = 300;
const STEPS = 24;

interface Tab {
  db: Database;
  alive: boolean;
  sending: Promise<unknown>[];
}

class Day {
  readonly random: () => number;
  readonly office: Office;
  readonly saved = new Map<string, Return>();
  readonly met = new Set<string>();
  tabs: Tab[] = [];
  calm = false;

  constructor(readonly seed: number) {
    this.random = seeded(seed);
    this.office = new Office(this.weather);
    this.office.largest = 1 + Math.floor(this.random() * 12);
  }

  private readonly weather: Weather = () => {
    if (this.calm) return 'fine';
    const kinds = [
      'fine',
      'fine',
      'lost_request',
      'lost_reply',
      'twice',
      'busy',
      'down',
      'portal',
    ] as const;
    return this.pick(kinds);
  };

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  async tab(): Promise<Tab> {
    const tab = { db: await open(`${DATABASE}-day-${this.seed}`), alive: true, sending: [] };
    this.tabs.push(tab);
    return tab;
  }

  /** A killed tab's request may still reach the server; nobody hears the reply. */
  send(tab: Tab): void {
    const fetch = async (path: string, init: RequestInit) => {
      for (let beats = this.random() * 4; beats > 0; beats--) await beat();
      this.meet(String(init.body));
      const reply = await this.office.fetch(path, init);
      return tab.alive ? reply : new Promise<Response>(() => undefined);
    };
    const http = { fetch: fetch as typeof globalThis.fetch, token: () => 'token' };
    tab.sending.push(sendAll(tab.db, http, 'demo').catch(() => undefined));
  }

  async tap(tab: Tab): Promise<void> {
    const before = new Set((await tab.db.getAll('outbox')).map((item) => item.id));
    await this.one(tab);
    // Whatever the tap queued was durable when its promise resolved: from here on it may not vanish.
    for (const item of await tab.db.getAll('outbox'))
      if (!before.has(item.id)) this.saved.set(item.id, item.body);
  }

  private async one({ db }: Tab): Promise<void> {
    const elector = `e${Math.floor(this.random() * 6)}`;
    const answer = { result: 'spoke', intention: 1 + Math.floor(this.random() * 5) } as const;
    const mark = (await db.get('overlay', elector))?.marks.findLast((each) => !each.undone);
    const act = this.random();
    if (act < 0.2 && mark) await undo(db, mark.group);
    else if (act < 0.3 && mark) await correct(db, 'canvass', mark, { elector, answer });
    else if (act < 0.5) {
      const number = 1 + Math.floor(this.random() * 5);
      const { told, again: known } = await tell(db, { district: 'EA', number, suffix: 0 }, null);
      if (known) await untell(db, told.id);
    } else if (act < 0.58) {
      await meet(db, 'street', { name: 'Ada Example', postcode: 'N7 1AA' }, answer);
    } else if (act < 0.66) {
      await record(db, 'leaflet', [{ elector: `d${elector}`, answer: { result: 'delivered' } }]);
    } else await record(db, 'canvass', [{ elector, answer }]);
  }

  /** Whether the server can read a return is settled when it first sees it. */
  private meet(body: string): void {
    for (const { id } of (JSON.parse(body) as { returns: Return[] }).returns) {
      if (this.met.has(id)) continue;
      this.met.add(id);
      if (this.random() < 0.08) this.office.unreadable.add(id);
    }
  }

  async step(): Promise<void> {
    const alive = this.tabs.filter((tab) => tab.alive);
    const tab = alive.length > 0 ? this.pick(alive) : await this.tab();
    const act = this.random();
    if (act < 0.5) await this.tap(tab);
    else if (act < 0.8) this.send(tab);
    else if (act < 0.9) await Promise.all(tab.sending);
    else if (act < 0.96 || alive.length > 1) tab.alive = false;
    else await this.tab();
  }

  async evening(): Promise<Database> {
    this.calm = true;
    for (const tab of this.tabs) if (tab.alive) await Promise.all(tab.sending);
    const last = await this.tab();
    this.send(last);
    await Promise.all(last.sending);
    return last.db;
  }
}

const beat = () => new Promise((resolve) => setImmediate(resolve));

async function live(seed: number): Promise<void> {
  const day = new Day(seed);
  await put((await day.tab()).db, 'device', DEVICE);
  for (let step = 0; step < STEPS; step++) await day.step();
  const db = await day.evening();

  const left = await db.getAll('outbox');
  expect(left.every((item) => item.state === 'refused' && day.office.unreadable.has(item.id))).toBe(
    true,
  );
  const readable = [...day.saved.values()].filter((body) => !day.office.unreadable.has(body.id));
  expect([...day.office.arrivals].sort()).toEqual(readable.map((body) => body.id).sort());
  for (const body of readable) expect(day.office.kept.get(body.id)).toEqual(body);
  for (const overlay of await db.getAll('overlay')) {
    for (const mark of overlay.marks) {
      expect(mark.state).toBe(day.office.unreadable.has(mark.id) ? 'refused' : 'sent');
    }
  }

  day.office.unreadable.clear();
  for (const item of left) await again(db, item.id);
  await day.evening();
  expect([...day.office.arrivals].sort()).toEqual([...day.saved.keys()].sort());
  expect(await db.count('outbox')).toBe(0);
  for (const tab of day.tabs) tab.db.close();
}

describe('what was shown as saved arrives once', () => {
  for (let seed = 1; seed <= SEEDS; seed += 50) {
    test(`days ${seed} to ${seed + 49}`, { timeout: 60_000 }, async () => {
      for (let each = seed; each < seed + 50; each++) {
        await live(each).catch((error: unknown) => {
          throw new Error(`day ${each}`, { cause: error });
        });
      }
    });
  }
});
