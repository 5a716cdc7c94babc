import { put, STORES, value, write, type Database } from './db';
import { request, type Http, type Reply } from './http';
import type { Device, Me } from './model';

/** Stores with people in them. */
const PEOPLE = ['packets', 'overlay', 'told'] as const;
/** Single values that are about people: whom a driver fetches, which numbers a teller's district has. */
const LISTS = ['numbers', 'lifts'];

interface Joined {
  token: string;
  campaign: string;
  role: string;
  expiresAt: string;
}

/** Crockford's alphabet as people type it: any case, O for 0, I or L for 1, dash or none. */
export function tidyCode(typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length > 4 ? `${code.slice(0, 4)}-${code.slice(4, 8)}` : code;
}

/** Joins with an invitation. An outbox from an earlier invitation stays, and is sent with the new token. */
export async function join(
  db: Database,
  http: Http,
  code: string,
  name: string,
): Promise<Reply<Joined>> {
  const reply = await request<Joined>({ ...http, token: () => null }, 'POST', '/join', {
    code,
    name,
  });
  if (reply.kind === 'ok') {
    const { token, campaign, role, expiresAt } = reply.body;
    const device: Device = {
      token,
      campaign,
      role,
      name,
      expiresAt,
      joinedAt: new Date().toISOString(),
      ended: null,
      me: null,
      skew: reply.skew ?? 0,
    };
    await put(db, 'device', device);
  }
  return reply;
}

/** Asks the server who this device is and what it may hold. */
export async function refresh(db: Database, http: Http): Promise<Reply<Me>> {
  const reply = await request<Me>(http, 'GET', '/me');
  if (reply.kind === 'ok' && reply.body.kind === 'device') {
    const { body: me, skew } = reply;
    await change(db, (device) => ({
      ...device,
      me,
      ended: null,
      expiresAt: me.expiresAt,
      skew: skew ?? device.skew,
    }));
  }
  return reply;
}

export function change(db: Database, how: (device: Device) => Device): Promise<Device | null> {
  return write(db, async (tx) => {
    const device = (await tx.get('device', 'device')) as Device | undefined;
    if (!device) return null;
    const next = how(device);
    await tx.put('device', next, 'device');
    return next;
  });
}

/** By the server's clock as last heard: a phone that is a day wrong neither ends early nor late. */
export function expired(device: Device, now: number = Date.now()): boolean {
  return now + device.skew >= Date.parse(device.expiresAt);
}

/**
 * Access is over: people's data goes, what was recorded and not yet sent stays, with the token by which
 * the server still takes it in. Once nothing is left to hand in, `retire` ends the rest.
 */
export function end(db: Database, why: 'expired' | 'refused'): Promise<void> {
  return write(db, async (tx) => {
    for (const store of PEOPLE) await tx.clear(store);
    await tx.delete('device', 'watch');
    for (const name of LISTS) await tx.delete('device', name);
    const device = (await tx.get('device', 'device')) as Device | undefined;
    if (device) await tx.put('device', { ...device, ended: why, me: null }, 'device');
  });
}

/** Of an ended phone only the words on its last screen stay: no token, and no key of before. */
export async function retire(db: Database): Promise<boolean> {
  const device = await current(db);
  const left = await db.getAll('outbox');
  if (!device?.ended || !device.token || left.some((item) => item.state !== 'held')) return false;
  await wipe(db);
  await put(db, 'device', { ...device, token: '', me: null });
  return true;
}

/** Everything goes, the key first of all. The caller has made sure that the outbox is empty or rescued. */
export function wipe(db: Database): Promise<void> {
  return write(db, async (tx) => {
    for (const store of STORES) await tx.clear(store);
    await tx.destroyKey();
  });
}

export function current(db: Database): Promise<Device | null> {
  return value<Device>(db, 'device');
}
