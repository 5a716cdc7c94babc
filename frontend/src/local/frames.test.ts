import { encode } from 'uqr';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { frames, Gathering } from './frames';
import { seeded } from './testing/office';

const text = JSON.stringify({ notes: 'Łódź, ঢাকা, القاهرة '.repeat(120) });

function read(codes: string[]): Gathering {
  const gathering = new Gathering();
  for (const code of codes) gathering.take(code);
  return gathering;
}

describe('a rescue as QR codes', () => {
  test('comes together in any order, and with codes read twice', () => {
    const random = seeded(7);
    const codes = frames(text);
    expect(codes.length).toBeGreaterThan(5);
    for (let round = 0; round < 20; round++) {
      const shuffled = [...codes, ...codes].sort(() => random() - 0.5);
      expect(read(shuffled).text).toBe(text);
    }
  });

  test('is not whole while one is missing', () => {
    const codes = frames(text);
    const gathering = read(codes.slice(1));
    expect([gathering.text, gathering.have, gathering.count]).toEqual([
      null,
      codes.length - 1,
      codes.length,
    ]);
  });

  test('a second phone begins anew, other codes are nothing', () => {
    const gathering = read(frames(text).slice(1));
    expect(gathering.take('https://example.org/')).toBe(false);
    for (const code of frames('short')) gathering.take(code);
    expect(gathering.text).toBe('short');
  });

  test('each code is one that a camera reads', () => {
    for (const code of frames(text).slice(0, 2)) {
      const { data, size } = encode(code, { ecc: 'L', border: 4 });
      const scale = 3;
      const side = size * scale;
      const pixels = new Uint8ClampedArray(side * side * 4);
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) {
          const dark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)];
          pixels.set(dark ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * side + x) * 4);
        }
      expect(jsQR(pixels, side, side)?.data).toBe(code);
    }
  });
});
