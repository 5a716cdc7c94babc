import { gcm } from '@noble/ciphers/aes.js';

const NONCE = 12;
/** Texts kept opened, so that reading all that was noted costs one decryption each, not one per look. */
const KEPT = 2_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Seals records with AES-256-GCM. It works without waiting, because an IndexedDB transaction is over
 * as soon as anything else is waited for; the key itself is kept by `keys.ts`. What a record is about
 * is sealed with it, so that none can be put in another's place.
 */
export class Seal {
  readonly #opened = new Map<string, { bytes: Uint8Array; text: string }>();

  constructor(
    readonly id: string,
    private readonly key: Uint8Array,
  ) {}

  close(about: string, value: unknown): Uint8Array<ArrayBuffer> {
    const text = JSON.stringify(value);
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const closed = gcm(this.key, nonce, encoder.encode(about)).encrypt(encoder.encode(text));
    const bytes = new Uint8Array(NONCE + closed.length);
    bytes.set(nonce);
    bytes.set(closed, NONCE);
    this.#keep(about, bytes, text);
    return bytes;
  }

  /** @throws if another key closed it, or somebody has changed it */
  open<T>(about: string, bytes: Uint8Array): T {
    const kept = this.#opened.get(about);
    if (kept && same(kept.bytes, bytes)) return JSON.parse(kept.text) as T;
    const nonce = bytes.subarray(0, NONCE);
    const open = gcm(this.key, nonce, encoder.encode(about)).decrypt(bytes.subarray(NONCE));
    const text = decoder.decode(open);
    this.#keep(about, bytes, text);
    return JSON.parse(text) as T;
  }

  #keep(about: string, bytes: Uint8Array, text: string): void {
    if (this.#opened.size >= KEPT) this.#opened.clear();
    this.#opened.set(about, { bytes: bytes.slice(0, NONCE + 16), text });
  }
}

/** The nonce and the first block say which of a record's versions it is: no nonce is used twice. */
function same(kept: Uint8Array, bytes: Uint8Array): boolean {
  return kept.every((byte, index) => byte === bytes[index]);
}
