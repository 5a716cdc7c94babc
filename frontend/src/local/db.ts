import { openDB } from 'idb';
import { canLock, make, unlock, type Keeper } from './keys';
import type { Device, OutboxItem, Overlay, Sent, StoredPacket, Told } from './model';
import type { Seal } from './seal';
import { closed, opened, type Row } from './rows';
import { upgrade, type Key, type Plain, type Schema, type Transaction } from './schema';

/** What the stores hold once opened. On the medium all of it is sealed, but for what `rows.ts` names. */
export interface Values {
  /** device, shift, lastSuccess, heard, district, numbers, knockUp, lifts, lease: single values by name. */
  device: unknown;
  packets: StoredPacket;
  overlay: Overlay;
  outbox: OutboxItem;
  told: Told;
  sent: Sent;
}
export type Store = keyof Values;

export const DATABASE = 'committee-room';
export const STORES: Store[] = ['device', 'packets', 'overlay', 'outbox', 'told', 'sent'];

/** Then what is tapped is said not to be saved. */
const MOST_TRIES = 20;

class StaleKey extends Error {}

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** What a transaction says whose connection the browser closes. */
const isClosing = (error: unknown) =>
  error instanceof DOMException &&
  ['InvalidStateError', 'AbortError', 'UnknownError'].includes(error.name);

/** Comes before any answer to the work's own requests, so that none of it stands if the key is another by now. */
const isOf = (seal: Seal) => (keeper?: Keeper) => {
  if (keeper?.id !== seal.id) throw new StaleKey();
};

/** The phone's store. Everything is opened on the way out and sealed on the way in. */
export class Database {
  /** Called when the browser had closed it, and perhaps cleared it, while the page was open; see `mend`. */
  onreopened: () => Promise<void> = () => Promise.resolve();
  #seal: Seal | null = null;
  #mending: Promise<void> | null = null;

  constructor(private plain: Plain) {}

  /** Taps wait until it is open again, with what the page wrote back. */
  reopen(connect: () => Promise<Plain>): void {
    this.#mending ??= this.#reopened(connect).finally(() => (this.#mending = null));
  }

  /** A browser that is still clearing closes what was opened meanwhile: until it stays open. */
  async #reopened(connect: () => Promise<Plain>): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      try {
        this.plain = await connect();
        await this.prepare();
        return await this.onreopened();
      } catch {
        await pause(Math.min(50 * 2 ** tries, 5_000));
      }
    }
  }

  /** The event that says so may come after the tap that finds it closed. */
  async #wasClosed(before: Plain): Promise<boolean> {
    for (let waits = 0; waits < 6 && !this.#mending && this.plain === before; waits++)
      await pause(50);
    return this.#mending !== null || this.plain !== before;
  }

  async get<S extends Store>(store: S, key: Key): Promise<Values[S] | undefined> {
    return this.#open(store, await this.plain.get(store, key as never), key);
  }

  async getAll<S extends Store>(store: S): Promise<Values[S][]> {
    const rows = await this.plain.getAll(store);
    return rows.map((row) => this.#open(store, row)).filter((each) => each !== undefined);
  }

  async getAllKeys(store: Store): Promise<string[]> {
    return (await this.plain.getAllKeys(store)).map(String);
  }

  count(store: Store): Promise<number> {
    return this.plain.count(store);
  }

  close(): void {
    this.plain.close();
  }

  /** As it stands on the medium, for tests that look there. */
  raw(store: Store): Promise<unknown[]> {
    return this.plain.getAll(store);
  }

  #open<S extends Store>(store: S, row: Row | undefined, key?: Key): Values[S] | undefined {
    if (row === undefined) return undefined;
    try {
      return opened(store, row, this.#seal, key);
    } catch {
      return undefined; // Another tab has signed out meanwhile: its key is gone, and this with it.
    }
  }

  /** Finds the key, or makes one; what an earlier key closed and nobody can open any more goes. */
  async prepare(): Promise<Seal> {
    const keeper = await this.plain.get('keys', 'phone');
    if (keeper && keeper.id === this.#seal?.id) return this.#seal;
    this.#seal = keeper ? await unlock(keeper) : null;
    if (this.#seal) return this.#seal;
    const made = await make();
    const tx = this.plain.transaction([...STORES, 'keys'], 'readwrite', { durability: 'strict' });
    const now = await tx.objectStore('keys').get('phone');
    if (now?.id === keeper?.id) {
      await tx.objectStore('keys').put(made.keeper, 'phone');
      for (const store of STORES) await dropSealed(tx, store);
      this.#seal = made.seal;
    }
    await tx.done;
    return this.#seal ?? this.prepare();
  }

  /** Runs `work` in one strict transaction; see `write`. */
  async transact<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    await this.#mending;
    const { plain } = this;
    try {
      return await this.mend(work);
    } catch (error) {
      if (!isClosing(error) || !(await this.#wasClosed(plain))) throw error;
      await this.#mending;
      return this.mend(work);
    }
  }

  /** The same without waiting for what it does itself: to make the store whole again. */
  async mend<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    // The key is looked at again within the transaction, and beside the work, so that no tap waits for it.
    const seal = this.#seal ?? (await this.prepare());
    const tx = this.plain.transaction([...STORES, 'keys'], 'readwrite', { durability: 'strict' });
    try {
      const same = tx.objectStore('keys').get('phone').then(isOf(seal));
      const [result] = await Promise.all([work(new Writing(tx, seal)), same]);
      await tx.done;
      return result;
    } catch (error) {
      tx.done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // It has ended by itself.
      }
      if (!(error instanceof StaleKey)) throw error;
      await this.prepare();
      return this.mend(work);
    }
  }
}

async function dropSealed(tx: Transaction, store: Store): Promise<void> {
  for (let cursor = await tx.objectStore(store).openCursor(); cursor;) {
    if (cursor.value.sealed) await cursor.delete();
    cursor = await cursor.continue();
  }
}

/** One transaction as the rest of the app sees it. */
export class Writing {
  #device: Promise<Device | undefined> | null = null;

  constructor(
    private readonly tx: Transaction,
    private readonly seal: Seal,
  ) {}

  /** Who this phone is: read once, however many returns a tap makes. */
  device(): Promise<Device | undefined> {
    this.#device ??= this.get('device', 'device') as Promise<Device | undefined>;
    return this.#device;
  }

  async get<S extends Store>(store: S, key: Key): Promise<Values[S] | undefined> {
    const row = await this.tx.objectStore(store).get(key as never);
    return row && opened(store, row, this.seal, key);
  }

  async getAll<S extends Store>(store: S): Promise<Values[S][]> {
    const rows = await this.tx.objectStore(store).getAll();
    return rows.map((row) => opened(store, row, this.seal));
  }

  getAllKeys(store: Store): Promise<Key[]> {
    return this.tx.objectStore(store).getAllKeys();
  }

  /** Without `key`: under the one that the value has in itself. */
  async put<S extends Store>(store: S, value: Values[S], key?: string): Promise<void> {
    await this.tx.objectStore(store).put(closed(store, value, this.seal, key), key as never);
  }

  /** Changes what is not sealed, without opening the rest. */
  async patch(store: 'packets', key: string, change: { cursor: number }): Promise<void> {
    const row = await this.tx.objectStore(store).get(key);
    if (row) await this.tx.objectStore(store).put({ ...row, ...change });
  }

  async cursorOf(packet: string): Promise<number | null> {
    return (await this.tx.objectStore('packets').get(packet))?.cursor ?? null;
  }

  async delete(store: Store, key: Key): Promise<void> {
    await this.tx.objectStore(store).delete(key as never);
  }

  async clear(store: Store): Promise<void> {
    await this.tx.objectStore(store).clear();
  }

  /** The key goes too: what a copy of the medium may still hold can never be opened again. */
  async destroyKey(): Promise<void> {
    await this.tx.objectStore('keys').clear();
  }

  async outboxItem(id: string): Promise<OutboxItem | undefined> {
    const row = await this.tx.objectStore('outbox').index('id').get(id);
    return row && opened('outbox', row, this.seal);
  }

  /** Forgets the oldest of what was sent, beyond so many. */
  async forgetSent(most: number): Promise<void> {
    const sent = this.tx.objectStore('sent');
    let excess = (await sent.count()) - most;
    if (excess <= 0) return;
    for (let cursor = await sent.index('sentAt').openCursor(); cursor && excess > 0; excess--) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
}

export async function open(name: string = DATABASE): Promise<Database> {
  const connect = (): Promise<Plain> =>
    openDB<Schema>(name, 2, {
      upgrade,
      // A newer version of the app in another tab must not wait for this one.
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
      },
      terminated: () => made.reopen(connect),
    });
  const made = new Database(await connect());
  await made.prepare();
  return made;
}

/**
 * One transaction, flushed to the medium before it counts as done: what the screen shows as saved
 * survives a flat battery. Nothing but requests on `tx` may be awaited in `work`, which may run twice.
 */
export function write<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  return db.transact(work);
}

export async function value<T>(db: Database, name: string): Promise<T | null> {
  return ((await db.get('device', name)) as T | undefined) ?? null;
}

export async function put(db: Database, name: string, what: unknown): Promise<void> {
  await write(db, (tx) => tx.put('device', what, name));
}

/** Whether what is stored stays readable after this tab is closed. */
export const lasting = (): boolean => canLock();
