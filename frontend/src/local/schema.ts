import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Keeper } from './keys';
import type { Row } from './rows';

/** As it lies on the medium: all of it sealed, but for what `rows.ts` names. */
export interface Schema extends DBSchema {
  device: { key: string; value: Row };
  packets: { key: string; value: Row };
  overlay: { key: string; value: Row };
  outbox: { key: number; value: Row; indexes: { id: string } };
  told: { key: string; value: Row };
  sent: { key: string; value: Row; indexes: { sentAt: string } };
  keys: { key: string; value: Keeper };
}
export type Plain = IDBPDatabase<Schema>;
export type Transaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
export type Key = string | number;

export function upgrade(db: Plain, before: number): void {
  if (before < 1) {
    db.createObjectStore('device');
    db.createObjectStore('packets', { keyPath: 'id' });
    db.createObjectStore('overlay', { keyPath: 'id' });
    const outbox = db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
    outbox.createIndex('id', 'id', { unique: true });
    db.createObjectStore('told', { keyPath: 'id' });
    db.createObjectStore('sent', { keyPath: 'id' }).createIndex('sentAt', 'sentAt');
  }
  if (before < 2) db.createObjectStore('keys');
}
