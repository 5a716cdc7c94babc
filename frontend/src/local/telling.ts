import { readWithin } from '../api/electorNumber';
import { write, type Database, type Writing } from './db';
import { uuidv7 } from './ids';
import type { ElectorNumber, Shift, ShiftReturn, Told, ToldReturn } from './model';
import type { Doubt } from './numbers';
import { queue, stamp, undoOf } from './record';

/** Reads what the keypad shows: `123`, `123/1` or `123.1`. Null: not an elector number (yet). */
export function parseNumber(typed: string): { number: number; suffix: number } | null {
  const read = readWithin(typed, '');
  return read?.district === '' ? { number: read.number, suffix: read.suffix } : null;
}

export function sameNumber(a: ElectorNumber, b: ElectorNumber): boolean {
  return a.district === b.district && a.number === b.number && a.suffix === b.suffix;
}

/** Records a number; or, if this phone already has it, gives the earlier entry and records nothing. */
export function tell(
  db: Database,
  elector: ElectorNumber,
  station: string | null,
  doubt: Doubt | null = null,
): Promise<{ told: Told; again: boolean }> {
  return write(db, (tx) => tellIn(tx, elector, station, doubt));
}

async function tellIn(
  tx: Writing,
  elector: ElectorNumber,
  station: string | null,
  doubt: Doubt | null,
): Promise<{ told: Told; again: boolean }> {
  const earlier = (await tx.getAll('told')).find(
    (told) => !told.undone && sameNumber(told, elector),
  );
  if (earlier) return { told: earlier, again: true };
  const { district, number, suffix } = elector;
  const told: Told = {
    id: uuidv7(),
    at: await stamp(tx),
    district,
    number,
    suffix,
    station,
    undone: false,
    doubt,
  };
  const body: ToldReturn = {
    id: told.id,
    type: 'told',
    at: told.at,
    elector: { district, number, suffix },
    ...(station ? { station } : {}),
  };
  await queue(tx, body, null);
  await tx.put('told', told);
  return { told, again: false };
}

export function untell(db: Database, id: string): Promise<void> {
  return write(db, (tx) => untellIn(tx, id));
}

async function untellIn(tx: Writing, id: string): Promise<void> {
  const told = await tx.get('told', id);
  if (!told || told.undone) return;
  await queue(tx, await undoOf(tx, id), null);
  await tx.put('told', { ...told, undone: true });
}

/** Another number was meant: the wrong one is taken back and the right one told, together. */
export function retell(
  db: Database,
  wrong: Told,
  right: ElectorNumber,
): Promise<{ told: Told; again: boolean }> {
  return write(db, async (tx) => {
    await untellIn(tx, wrong.id);
    return tellIn(tx, right, wrong.station, null);
  });
}

/** The number is right, odd as it is. */
export function vouch(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => {
    const told = await tx.get('told', id);
    if (told) await tx.put('told', { ...told, doubt: null });
  });
}

/** Newest first. */
export async function tellings(db: Database): Promise<Told[]> {
  return (await db.getAll('told')).sort((a, b) => (a.id < b.id ? 1 : -1));
}

export function startShift(
  db: Database,
  station: string | null,
  districts: string[],
): Promise<Shift> {
  return write(db, async (tx) => {
    const open = await shiftIn(tx);
    if (open && !open.to) return open;
    const from = await stamp(tx);
    return report(tx, { id: '', station, districts, from, to: null, refused: 0, reported: 0 });
  });
}

/**
 * Somebody passed without a number (or, with -1, the tap was wrong). The count is safe on the phone
 * at once; the return follows when the taps pause, so that a busy door is not a return per tap.
 */
export function countRefused(db: Database, by: 1 | -1): Promise<Shift | null> {
  return write(db, async (tx) => {
    const shift = await shiftIn(tx);
    if (!shift || shift.to) return shift;
    const next = { ...shift, refused: Math.max(0, shift.refused + by) };
    await tx.put('device', next, 'shift');
    return next;
  });
}

/** Replaces the open shift by one that says what has been counted since. */
export function reportShift(db: Database): Promise<Shift | null> {
  return write(db, async (tx) => {
    const shift = await shiftIn(tx);
    if (!shift || shift.to || shift.reported === shift.refused) return shift;
    return report(tx, shift);
  });
}

export function endShift(db: Database): Promise<Shift | null> {
  return write(db, async (tx) => {
    const shift = await shiftIn(tx);
    if (!shift || shift.to) return shift;
    return report(tx, { ...shift, to: await stamp(tx) });
  });
}

async function report(tx: Writing, shift: Shift): Promise<Shift> {
  const id = uuidv7();
  const body: ShiftReturn = {
    id,
    type: 'teller_shift',
    at: await stamp(tx),
    districts: shift.districts,
    from: shift.from,
    to: shift.to,
    refused: shift.refused,
    ...(shift.station ? { station: shift.station } : {}),
    ...(shift.id ? { closes: shift.id } : {}),
  };
  await queue(tx, body, null);
  const next = { ...shift, id, reported: shift.refused };
  await tx.put('device', next, 'shift');
  return next;
}

async function shiftIn(tx: Writing): Promise<Shift | null> {
  return ((await tx.get('device', 'shift')) as Shift | undefined) ?? null;
}
