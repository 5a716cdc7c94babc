import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { districtCode, readWhole, readWithin, written, writtenWithin } from './electorNumber';

interface Case {
  typed: string;
  district?: string;
  number: number;
  suffix: number;
  none?: true;
  other?: true;
}
interface Printed {
  district: string;
  number: number;
  suffix: number;
  as: string;
  within: string;
}

/** The cases of the server's test. */
const cases = JSON.parse(
  readFileSync('../src/test/resources/register/elector-numbers.json', 'utf8'),
) as { whole: Case[]; within: Case[]; printed: Printed[] };

const expected = ({ none, number, suffix }: Case, district: string) =>
  none ? null : { district, number, suffix };

test.each(cases.whole)('a whole number, $typed', (one) => {
  expect(readWhole(one.typed)).toEqual(expected(one, one.district ?? ''));
});

test.each(cases.within)('a number within a district, $typed', (one) => {
  const read = readWithin(one.typed, 'KD-2');
  if (one.other) expect(read?.district).toBe('KD-3');
  else expect(read).toEqual(expected(one, 'KD-2'));
});

test.each(cases.printed)('printed $as', ({ as, within, ...number }) => {
  expect(written(number)).toBe(as);
  expect(writtenWithin(number)).toBe(within);
});

/** Numbers that are drawn by lot, the same in every run. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('what is printed reads back the same', () => {
  const lot = lots(7);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/ ';
  for (let i = 0; i < 3000; i++) {
    const length = 1 + lot(8);
    const code = Array.from({ length }, () => letters[lot(letters.length)]).join('');
    if (code.trim() !== code || /[-/]$/.test(code)) continue;
    const elector = { district: code, number: 1 + lot(99_999_999), suffix: lot(10_000) };
    expect(readWhole(written(elector))).toEqual(elector);
    expect(readWhole(written(elector).toLowerCase())).toEqual(elector);
    expect(readWithin(writtenWithin(elector), code)).toEqual(elector);
    expect(districtCode(` ${code.toLowerCase()} `)).toBe(code);
  }
});

test('nothing makes it fail', () => {
  const lot = lots(11);
  for (let i = 0; i < 3000; i++) {
    const text = Array.from({ length: lot(9) }, () =>
      String.fromCharCode(lot(4) ? 0x20 + lot(0x40) : lot(0xffff)),
    ).join('');
    const read = readWhole(text);
    if (read) expect(readWhole(written(read))).toEqual(read);
  }
});
