const WALK = /^(?:.*\/walk\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * What names a sheet in what somebody typed or a scanner read: its code, `W-7KQ4` in full, or the id
 * of its walk. Null if it cannot be either.
 */
export function codeIn(text: string): string | null {
  const walk = WALK.exec(text.trim());
  if (walk?.[1]) return walk[1].toLowerCase();
  const digits = text
    .trim()
    .toUpperCase()
    .replace(/^W-?(?=.{4})/, '')
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{4,8}$/.test(digits) ? `W-${digits}` : null;
}

/** The next full five minutes after so many. */
export function dueIn(minutes: number, now: Date): Date {
  const five = 5 * 60_000;
  return new Date(Math.ceil((now.getTime() + minutes * 60_000) / five) * five);
}

export const phone = (text: string) => /^[+]?[0-9][0-9 ()-]{5,28}$/.test(text.trim());
