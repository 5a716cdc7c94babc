import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import type { OutboxItem, Overlay, Sent, StoredPacket, Told } from './model';

export interface Schema extends DBSchema {
  /** device, shift, lastSuccess, district, lease: single values by name. */
  device: { key: string; value: unknown };
  packets: { key: string; value: StoredPacket };
  overlay: { key: string; value: Overlay };
  outbox: { key: number; value: OutboxItem; indexes: { id: string } };
  told: { key: string; value: Told };
  sent: { key: string; value: Sent; indexes: { sentAt: string } };
}

export type Database = IDBPDatabase<Schema>;
export type Store = StoreNames<Schema>;
export type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

export const DATABASE = 'committee-room';
export const STORES: Store[] = ['device', 'packets', 'overlay', 'outbox', 'told', 'sent'];

export function open(name: string = DATABASE): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('device');
      db.createObjectStore('packets', { keyPath: 'id' });
      db.createObjectStore('overlay', { keyPath: 'id' });
      const outbox = db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
      outbox.createIndex('id', 'id', { unique: true });
      db.createObjectStore('told', { keyPath: 'id' });
      db.createObjectStore('sent', { keyPath: 'id' }).createIndex('sentAt', 'sentAt');
    },
    // A newer version of the app in another tab must not wait for this one.
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/**
 * One transaction, flushed to the medium before it counts as done: what the screen shows as saved
 * survives a flat battery. Nothing but requests on `tx` may be awaited in `work`.
 */
export async function write<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}

export async function value<T>(db: Database, name: string): Promise<T | null> {
  return ((await db.get('device', name)) as T | undefined) ?? null;
}

export async function put(db: Database, name: string, what: unknown): Promise<void> {
  await write(db, (tx) => tx.objectStore('device').put(what, name));
}
