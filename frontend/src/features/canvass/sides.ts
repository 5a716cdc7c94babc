import type { OrderedSide } from '../../api/types';
import type { Run } from './runs';

/** Moves one place of a list to another. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  if (from === to || !list[from] || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
}

/** Where a row of a list belongs that is held at this height: past the middles of those beside it. */
export function placeAt(rows: { top: number; bottom: number }[], from: number, y: number): number {
  const middle = (index: number) => {
    const { top = NaN, bottom = NaN } = rows[index] ?? {};
    return (top + bottom) / 2;
  };
  let to = from;
  while (y < middle(to - 1)) to--;
  while (y > middle(to + 1)) to++;
  return to;
}

/** The side walked the other way along. */
export const turned = (side: OrderedSide): OrderedSide => ({
  ...side,
  reversed: !side.reversed,
  first: side.last,
  last: side.first,
  from: side.to,
  to: side.from,
});

/** What tells two sides of a list apart; a walk may come to one side twice. */
export const keyOf = ({ street, side, ids }: Partial<Run>) => `${side} ${street} ${ids?.[0] ?? ''}`;
