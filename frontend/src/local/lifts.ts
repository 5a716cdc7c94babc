import { put, value, write, type Database } from './db';
import { request, type Http } from './http';
import { uuidv7 } from './ids';
import type { KnockUpReturn, LiftReturn, LiftState } from './model';
import { queue, stamp, undoOf } from './record';

/** A passenger as the server hands it to the phone of their driver. */
export interface Passenger {
  elector: { id: string; district: string; number: number; suffix: number };
  name: string | null;
  lines: string[];
  postcode: string | null;
  station: string | null;
  voted: boolean;
  state: LiftState;
  requestedAt: string;
  changedAt: string;
  wantedAt: string | null;
  seats: number;
  accessible: boolean;
  pickUp: string | null;
  phone: string | null;
  notes: string | null;
}
export interface Passengers {
  asOf: string;
  items: Passenger[];
}

/** What this driver has said: newer than the server's word as long as that has not come back. */
export interface Said {
  id: string;
  elector: string;
  state: LiftState;
  at: string;
  /** Also says that the passenger has voted. */
  voted: string | null;
}
export interface DriversList extends Passengers {
  said: Said[];
}

const NAME = 'lifts';
const NONE: DriversList = { asOf: '', items: [], said: [] };

export async function drive(db: Database): Promise<DriversList> {
  return (await value<DriversList>(db, NAME)) ?? NONE;
}

/** Fetches whom this phone is to drive; 'kept': not now, what is stored stays. */
export async function fetchLifts(
  db: Database,
  http: Http,
  campaign: string,
): Promise<'done' | 'kept'> {
  const path = `/campaigns/${encodeURIComponent(campaign)}/lifts/mine`;
  const reply = await request<Passengers>(http, 'GET', path);
  if (reply.kind !== 'ok') return 'kept';
  const unsent = new Set((await db.getAll('outbox')).map((item) => item.id));
  const before = await drive(db);
  // The server's word is of after all that it has taken in.
  const said = before.said.filter((each) => unsent.has(each.id));
  const still = new Set(said.map((each) => each.elector));
  const known = new Set(reply.body.items.map((each) => each.elector.id));
  const kept = before.items.filter(({ elector: { id } }) => still.has(id) && !known.has(id));
  await put(db, NAME, { asOf: reply.body.asOf, items: [...reply.body.items, ...kept], said });
  return 'done';
}

/** What stands of somebody's lift: what the driver said last, or else the server's word. */
export function stateOf(list: DriversList, passenger: Passenger): LiftState {
  const last = list.said.findLast((each) => each.elector === passenger.elector.id);
  return last?.state ?? passenger.state;
}

/** One tap: the return, and what the screen shows, in one step. */
export function say(
  db: Database,
  elector: string,
  state: LiftState,
  voted: boolean,
): Promise<DriversList> {
  return write(db, async (tx) => {
    const at = await stamp(tx);
    const lift: LiftReturn = { id: uuidv7(), type: 'lift', at, elector: { id: elector }, state };
    await queue(tx, lift, null);
    let vote: KnockUpReturn | null = null;
    if (voted) {
      vote = { id: uuidv7(), type: 'knock_up', at, elector: { id: elector }, result: 'voted' };
      await queue(tx, vote, null);
    }
    const list = ((await tx.get('device', NAME)) as DriversList | undefined) ?? NONE;
    const said: Said = { id: lift.id, elector, state, at, voted: vote?.id ?? null };
    const next = { ...list, said: [...list.said, said] };
    await tx.put('device', next, NAME);
    return next;
  });
}

/** Takes back what the driver said last about somebody. */
export function unsay(db: Database, said: Said): Promise<DriversList> {
  return write(db, async (tx) => {
    await queue(tx, await undoOf(tx, said.id), null);
    if (said.voted) await queue(tx, await undoOf(tx, said.voted), null);
    const list = ((await tx.get('device', NAME)) as DriversList | undefined) ?? NONE;
    const next = { ...list, said: list.said.filter((each) => each.id !== said.id) };
    await tx.put('device', next, NAME);
    return next;
  });
}
