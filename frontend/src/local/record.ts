import { codes } from './codes.svelte';
import { write, type Database, type Writing } from './db';
import { uuidv7 } from './ids';
import type {
  Answer,
  Mark,
  Met,
  MetReturn,
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

/** Nearer to the server's clock than this is near enough (milliseconds): an answer takes its time. */
const NEAR = 90_000;

/** The time by the server's clock, as last heard: a phone that is a day wrong records the right hour. */
export async function stamp(tx: Writing): Promise<string> {
  const skew = (await tx.device())?.skew ?? 0;
  return new Date(Date.now() + (Math.abs(skew) > NEAR ? skew : 0)).toISOString();
}

/** Queues a return within the caller's transaction. */
export async function queue(tx: Writing, body: Return, overlay: string | null): Promise<void> {
  const device = await tx.device();
  if (!device) throw new Error('not joined');
  const item: Omit<OutboxItem, 'seq'> = {
    id: body.id,
    campaign: device.campaign,
    body,
    overlay,
    state: 'waiting',
    problem: null,
  };
  await tx.put('outbox', item as OutboxItem);
}

/** Writes the answers of one tap, the returns and what the screen shows, in one transaction. */
export function record(db: Database, kind: WalkKind, answers: Answered[]): Promise<Overlay[]> {
  const group = uuidv7();
  // All at once: to wait for each row of a household in turn is what a slow phone spends a tap on.
  return write(db, (tx) => Promise.all(answers.map((one) => add(tx, kind, group, one))));
}

async function add(
  tx: Writing,
  kind: WalkKind,
  group: string,
  { elector, answer }: Answered,
): Promise<Overlay> {
  const [at, known] = await Promise.all([stamp(tx), tx.get('overlay', elector)]);
  const overlay = known ?? blank(elector);
  const { lift } = answer;
  const wish: Return[] = lift
    ? [{ id: uuidv7(), type: 'lift', at, elector: { id: elector }, state: 'requested', ...lift }]
    : [];
  // The answer comes last: the last mark is what the screen shows.
  const bodies = [...wish, bodyOf(kind, { id: uuidv7(), at }, elector, answer)];
  for (const { id, type } of bodies)
    overlay.marks.push({
      id,
      group,
      type: type as Mark['type'],
      at,
      answer,
      state: 'saved',
      undone: false,
    });
  overlay.draft = null;
  const queued = bodies.map((body) => queue(tx, body, elector));
  await Promise.all([...queued, tx.put('overlay', overlay)]);
  return overlay;
}

function bodyOf(
  kind: WalkKind,
  base: { id: string; at: string },
  about: string,
  { lift: _, ...answer }: Answer,
): Return {
  if (answer.result === 'posted')
    return { ...base, type: 'postal_returned', elector: { id: about } };
  if (kind === 'leaflet') return { ...base, type: 'delivered', property: about };
  const elector = { id: about };
  const version = codes.book?.version;
  const said = version ? { ...answer, codes: version } : answer;
  return kind === 'knock_up'
    ? { ...base, type: 'knock_up', elector, ...said }
    : { ...base, type: 'canvass', elector, channel: 'doorstep', ...said };
}

/** Somebody who is on no list here. The id is what takes it back. */
export function meet(
  db: Database,
  channel: MetReturn['channel'],
  met: Met,
  answer: Answer,
): Promise<string> {
  const id = uuidv7();
  return write(db, async (tx) => {
    const at = await stamp(tx);
    await queue(tx, { id, type: 'canvass', at, channel, met, ...answer }, null);
    return id;
  });
}

/** Takes back what no screen shows any more. */
export function unmeet(db: Database, id: string): Promise<void> {
  return write(db, async (tx) => queue(tx, await undoOf(tx, id), null));
}

/** Takes back every mark of the group: one `undo` return each. */
export function undo(db: Database, group: string): Promise<Overlay[]> {
  return write(db, async (tx) => {
    const changed: Overlay[] = [];
    for (const overlay of await tx.getAll('overlay')) {
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
    const overlay = await tx.get('overlay', answered.elector);
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
    await queue(tx, await undoOf(tx, mark.id), null);
  }
  if (marks.length > 0) await tx.put('overlay', overlay);
  return marks.length > 0;
}

export async function undoOf(tx: Writing, id: string): Promise<UndoReturn> {
  return { id: uuidv7(), type: 'undo', at: await stamp(tx), return: id };
}

/** Keeps the taps of a door that is not finished, so that a reload opens where it was left. */
export function draft(
  db: Database,
  elector: string,
  answer: Partial<Answer> | null,
): Promise<Overlay> {
  return write(db, async (tx) => {
    const overlay = (await tx.get('overlay', elector)) ?? blank(elector);
    overlay.draft = answer;
    await tx.put('overlay', overlay);
    return overlay;
  });
}
