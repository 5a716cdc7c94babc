import { put, value, write, type Database } from './db';
import { request, type Http } from './http';
import { canLock } from './keys';

export const CHECKS = [
  'secure',
  'storage',
  'sealed',
  'app_stored',
  'network',
  'clock',
  'camera',
  'print',
] as const;
export type Check = (typeof CHECKS)[number];
export type Outcome = 'passed' | 'failed' | 'skipped';
export interface Result {
  check: Check;
  outcome: Outcome;
}
export interface SelfTest {
  at: string;
  results: Result[];
  /** The office has it. */
  sent: boolean;
}

/** What a phone cannot do without. */
export const NEEDED: ReadonlySet<Check> = new Set(CHECKS.slice(0, 6));

const NAME = 'selfTest';
/** Nearer to the server's clock than this is near enough (milliseconds). */
const NEAR = 120_000;

/** What the phone itself has to say; in tests it is played. */
export interface Phone {
  secure: () => boolean;
  appStored: () => boolean;
  camera: (() => Promise<boolean>) | null;
  print: () => boolean;
}

export async function tryOut(
  db: Database,
  http: Http,
  phone: Phone,
  shown: (result: Result) => void,
): Promise<SelfTest> {
  const results: Result[] = [];
  const tried = async (check: Check, how: () => Promise<Outcome | boolean> | Outcome | boolean) => {
    const outcome = await Promise.resolve()
      .then(how)
      .then((good) => (typeof good === 'string' ? good : good ? 'passed' : 'failed'))
      .catch(() => 'failed' as const);
    results.push({ check, outcome });
    shown({ check, outcome });
  };
  await tried('secure', () => phone.secure());
  await tried('storage', () => writesAndReads(db));
  await tried('sealed', () => canLock());
  await tried('app_stored', () => phone.appStored());
  const { reached, skew } = await contact(http);
  await tried('network', () => reached);
  await tried('clock', () => (skew === null ? 'skipped' : Math.abs(skew) < NEAR));
  await tried('camera', () => (phone.camera ? phone.camera() : 'skipped'));
  await tried('print', () => phone.print() || 'skipped');
  const test = { at: new Date().toISOString(), results, sent: false };
  await put(db, NAME, test);
  return test;
}

async function writesAndReads(db: Database): Promise<boolean> {
  const mark = crypto.getRandomValues(new Uint32Array(4)).join('-');
  await put(db, 'probe', mark);
  const good = (await value<string>(db, 'probe')) === mark;
  await write(db, (tx) => tx.delete('device', 'probe'));
  return good;
}

async function contact(http: Http): Promise<{ reached: boolean; skew: number | null }> {
  const reply = await request(http, 'GET', '/me');
  return { reached: reply.kind === 'ok', skew: reply.kind === 'ok' ? reply.skew : null };
}

export function lastTest(db: Database): Promise<SelfTest | null> {
  return value<SelfTest>(db, NAME);
}

/** Tells the office, now or the next time there is a connection. */
export async function report(db: Database, http: Http, campaign: string): Promise<SelfTest | null> {
  const test = await lastTest(db);
  if (!test || test.sent) return test;
  const { at, results } = test;
  const path = `/campaigns/${encodeURIComponent(campaign)}/self-tests/mine`;
  const reply = await request(http, 'PUT', path, { at, results });
  if (reply.kind !== 'ok') return test;
  const sent = { ...test, sent: true };
  await put(db, NAME, sent);
  return sent;
}

export const ready = (test: SelfTest): boolean =>
  [...NEEDED].every((check) =>
    test.results.some((result) => result.check === check && result.outcome === 'passed'),
  );
