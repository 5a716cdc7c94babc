/**
 * A text as a series of QR codes: what a phone without a connection shows to the office's camera. Each
 * code says which series it is of and where it stands in it, so that they may be read in any order.
 */
const MARK = 'CR1';
/** Characters of the text in one code: version 20 or so, which a cheap camera still reads from a screen. */
const SIZE = 600;

export function frames(text: string, size = SIZE): string[] {
  const bytes = new TextEncoder().encode(text);
  const whole = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const series = digest(whole);
  const count = Math.max(1, Math.ceil(whole.length / size));
  return Array.from({ length: count }, (_, index) =>
    [MARK, series, index + 1, count, whole.slice(index * size, (index + 1) * size)].join('|'),
  );
}

/** Puts a series together again, in whatever order and however often its codes are read. */
export class Gathering {
  count = 0;
  #series = '';
  readonly #parts = new Map<number, string>();

  get have(): number {
    return this.#parts.size;
  }

  /** Whether it was a code of ours. The first of another series begins anew. */
  take(frame: string): boolean {
    const [mark, series, number, count, part] = frame.split('|');
    if (mark !== MARK || !series || part === undefined) return false;
    if (series !== this.#series) {
      this.#series = series;
      this.#parts.clear();
    }
    this.count = Number(count);
    this.#parts.set(Number(number), part);
    return true;
  }

  /** The text once all of it is here and is what was sent; null before. */
  get text(): string | null {
    if (this.count === 0 || this.have < this.count) return null;
    const order = [...this.#parts].sort(([a], [b]) => a - b).map(([, part]) => part);
    const whole = order.join('');
    if (digest(whole) !== this.#series) return null;
    return new TextDecoder().decode(Uint8Array.from(atob(whole), (char) => char.charCodeAt(0)));
  }
}

/** FNV-1a: tells series apart, guards nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
