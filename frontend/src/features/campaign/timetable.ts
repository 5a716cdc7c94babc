import type { Deadline } from '../../api/types';

export type Standing = 'past' | 'begun' | 'next' | 'later';

/** How each deadline stands now; the first that is still to come is next, and what falls on its very moment with it. */
export function standing(items: Deadline[], now: Date): Map<string, Standing> {
  const ahead = items.filter((item) => new Date(item.at) > now);
  const next = ahead.length ? Math.min(...ahead.map((item) => Date.parse(item.at))) : NaN;
  return new Map(
    items.map((item) => {
      const at = Date.parse(item.at);
      if (at > now.getTime()) return [item.code, at === next ? 'next' : 'later'];
      return [item.code, item.bound === 'from' ? 'begun' : 'past'];
    }),
  );
}

/** What is still to come, the nearest first. */
export const ahead = (items: Deadline[], now: Date) =>
  items.filter((item) => new Date(item.at) > now);

/** Whole days from one calendar day to another ("2024-06-18"). */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
