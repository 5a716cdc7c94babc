import { uuidv7 } from './ids';
import { Seal } from './seal';

/**
 * What stands in the database about the key. With WebCrypto the key of the records is wrapped by one
 * that no script can read out; without it (a page that came by plain http) nothing is stored, and the
 * key lives in this tab's session.
 */
export interface Keeper {
  id: string;
  lock: CryptoKey | null;
  nonce: Uint8Array<ArrayBuffer>;
  wrapped: Uint8Array<ArrayBuffer>;
}

const SESSION = 'committee-room-key';
const CHANNEL = 'committee-room-key';
/** How long another tab is given to hand its key over (milliseconds). */
const PATIENCE = 250;

export function canLock(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export async function make(): Promise<{ keeper: Keeper; seal: Seal }> {
  const id = uuidv7();
  const key = crypto.getRandomValues(new Uint8Array(32));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  if (!canLock()) {
    globalThis.sessionStorage?.setItem(SESSION, `${id}:${[...key].join()}`);
    return { keeper: { id, lock: null, nonce, wrapped: new Uint8Array() }, seal: hold(id, key) };
  }
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  const lock = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, usages);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, lock, key);
  return { keeper: { id, lock, nonce, wrapped: new Uint8Array(wrapped) }, seal: hold(id, key) };
}

/** The seal of what is stored; null when its key is gone, and with it all that it closed. */
export async function unlock(keeper: Keeper): Promise<Seal | null> {
  if (!keeper.lock) return inSession(keeper.id) ?? fromOtherTab(keeper.id);
  if (!canLock()) return null;
  try {
    const algorithm = { name: 'AES-GCM', iv: keeper.nonce };
    const key = await crypto.subtle.decrypt(algorithm, keeper.lock, keeper.wrapped);
    return new Seal(keeper.id, new Uint8Array(key));
  } catch {
    return null;
  }
}

function hold(id: string, key: Uint8Array): Seal {
  if (!canLock()) offer();
  return new Seal(id, key);
}

function inSession(id: string): Seal | null {
  const [known, bytes] = (globalThis.sessionStorage?.getItem(SESSION) ?? '').split(':');
  return known === id && bytes ? hold(id, Uint8Array.from(bytes.split(','), Number)) : null;
}

let offering = false;

/** A second tab of the same plain page asks the first for the key: sessions are a tab's own. */
function offer(): void {
  if (offering || typeof BroadcastChannel === 'undefined') return;
  offering = true;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<{ ask?: true }>) => {
    if (data.ask) channel.postMessage({ key: sessionStorage.getItem(SESSION) });
  };
}

function fromOtherTab(id: string): Promise<Seal | null> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(null);
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const done = (seal: Seal | null) => (channel.close(), resolve(seal));
    const timer = setTimeout(() => done(null), PATIENCE);
    channel.onmessage = ({ data }: MessageEvent<{ key?: string | null }>) => {
      if (!data.key?.startsWith(`${id}:`)) return;
      clearTimeout(timer);
      sessionStorage.setItem(SESSION, data.key);
      done(inSession(id));
    };
    channel.postMessage({ ask: true });
  });
}
