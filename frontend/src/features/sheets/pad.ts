import type { ElectorNumber } from '../../local/model';

export type PadLine =
  | { kind: 'district'; district: string }
  | { kind: 'told'; elector: ElectorNumber }
  | { kind: 'passed'; count: number }
  | { kind: 'time'; time: string }
  | { kind: 'undo' }
  | { kind: 'nothing' }
  | { kind: 'unknown' };

const NUMBER = /^([1-9]\d{0,5})(?:[/.](\d{1,3}))?$/;

/**
 * Reads one line of a teller's pad: a number, which counts for the district keyed last; a district's
 * letters, alone or before the number; `+` for somebody who gave none, `+3` for three; `@1430` for
 * the time that the numbers from here on were taken; `-` to take the last one back.
 */
export function readPad(typed: string, codes: readonly string[], current: string): PadLine {
  const text = typed.trim().toUpperCase();
  if (text === '') return { kind: 'nothing' };
  if (text === '-') return { kind: 'undo' };
  const passed = /^\+(\d{0,3})$/.exec(text);
  if (passed) return { kind: 'passed', count: passed[1] ? Number(passed[1]) : 1 };
  const time = /^@([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(text);
  if (time) return { kind: 'time', time: `${time[1]?.padStart(2, '0')}:${time[2]}` };
  const exact = codes.find((code) => code.toUpperCase() === text);
  if (exact && !NUMBER.test(text)) return { kind: 'district', district: exact };
  const number = NUMBER.exec(text);
  if (number) return current ? told(current, number) : { kind: 'unknown' };
  // The longest code first: one may begin with another.
  for (const code of [...codes].sort((a, b) => b.length - a.length)) {
    if (!text.startsWith(code.toUpperCase())) continue;
    const rest = NUMBER.exec(text.slice(code.length).replace(/^[\s-]+/, ''));
    if (rest) return told(code, rest);
  }
  return { kind: 'unknown' };
}

const told = (district: string, [, number, suffix]: RegExpExecArray): PadLine => ({
  kind: 'told',
  elector: { district, number: Number(number), suffix: Number(suffix ?? 0) },
});
