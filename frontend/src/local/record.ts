import { write, type Database, type Writing } from './db';
import { uuidv7 } from './ids';
import type {
  Answer,
  Device,
  Mark,
  OutboxItem,
  Overlay,
  Return,
  UndoReturn,
  WalkKind,
} from './model';

/** What a walk's answer becomes: the return, and the mark that the screen shows. */
export interface Answered {
  elector: string;
  answer: Answer;
}

export function blank(id: string): Overlay {
  return { id, status: null, sequence: -1, marks: [], draft: null };
}

/** Queues a return within the caller's transaction. */
export async function queue(tx: Writing, body: Return, overlay: string | null): Promise<void> {
  const device = (await tx.objectStore('device').get('device')) as Device | undefined;
  if (!device) throw new Error('not joined');
  const item: Omit<OutboxItem, 'seq'> = {
    id: body.id,
    campaign: device.campaign,
    body,
    overlay,
    state: 'waiting',
    problem: null,
  };
  await tx.objectStore('outbox').add(item as OutboxItem);
}

/** Writes the answers of one tap, the returns and what the screen shows, in one transaction. */
export function record(db: Database, kind: WalkKind, answers: Answered[]): Promise<Overlay[]> {
  const group = uuidv7();
  return write(db, async (tx) => {
    const changed: Overlay[] = [];
    for (const one of answers) changed.push(await add(tx, kind, group, one));
    return changed;
  });
}

async function add(
  tx: Writing,
  kind: WalkKind,
  group: string,
  { elector, answer }: Answered,
): Promise<Overlay> {
  const id = uuidv7();
  const at = new Date().toISOString();
  const type = kind === 'knock_up' ? 'knock_up' : 'canvass';
  const body: Return =
    type === 'knock_up'
      ? { id, type, at, elector: { id: elector }, ...answer }
      : { id, type, at, elector: { id: elector }, channel: 'doorstep', ...answer };
  await queue(tx, body, elector);
  const overlay = (await tx.objectStore('overlay').get(elector)) ?? blank(elector);
  overlay.marks.push({ id, group, type, at, answer, state: 'saved', undone: false });
  overlay.draft = null;
  await tx.objectStore('overlay').put(overlay);
  return overlay;
}

/** Takes back every mark of the group: one `undo` return each. */
export function undo(db: Database, group: string): Promise<Overlay[]> {
  return write(db, async (tx) => {
    const changed: Overlay[] = [];
    for (const overlay of await tx.objectStore('overlay').getAll()) {
      if (await takeBack(tx, overlay, (mark) => mark.group === group)) changed.push(overlay);
    }
    return changed;
  });
}

/** Replaces what was recorded about one elector: the old mark undone and the new one, together. */
export function correct(
  db: Database,
  kind: WalkKind,
  mark: Mark,
  answered: Answered,
): Promise<Overlay[]> {
  return write(db, async (tx) => {
    const overlay = await tx.objectStore('overlay').get(answered.elector);
    if (overlay) await takeBack(tx, overlay, (each) => each.id === mark.id);
    return [await add(tx, kind, uuidv7(), answered)];
  });
}

async function takeBack(
  tx: Writing,
  overlay: Overlay,
  which: (mark: Mark) => boolean,
): Promise<boolean> {
  const marks = overlay.marks.filter((mark) => which(mark) && !mark.undone);
  for (const mark of marks) {
    mark.undone = true;
    await queue(tx, undoOf(mark.id), null);
  }
  if (marks.length > 0) await tx.objectStore('overlay').put(overlay);
  return marks.length > 0;
}

export function undoOf(id: string): UndoReturn {
  return { id: uuidv7(), type: 'undo', at: new Date().toISOString(), return: id };
}

/** Keeps the taps of a door that is not finished, so that a reload opens where it was left. */
export function draft(
  db: Database,
  elector: string,
  answer: Partial<Answer> | null,
): Promise<Overlay> {
  return write(db, async (tx) => {
    const overlay = (await tx.objectStore('overlay').get(elector)) ?? blank(elector);
    overlay.draft = answer;
    await tx.objectStore('overlay').put(overlay);
    return overlay;
  });
}
