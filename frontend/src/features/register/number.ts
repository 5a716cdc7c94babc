import type { ElectorKey } from '../../api/types';

/** As people write it: EA 123, and EA 123/1 where there is a suffix. Whom we added by hand has no number. */
export const written = ({ district, number, suffix }: Omit<ElectorKey, 'id'>) =>
  number === 0 ? `${district} –` : `${district} ${number}${suffix ? `/${suffix}` : ''}`;

/** Reads "123", "123/1" or "123.1"; null when it is neither. */
export function readNumber(text: string): { number: number; suffix?: number } | null {
  const match = /^\s*(\d{1,6})\s*(?:[/.]\s*(\d{1,3}))?\s*$/.exec(text);
  if (!match) return null;
  const number = Number(match[1]);
  return match[2] === undefined ? { number } : { number, suffix: Number(match[2]) };
}
