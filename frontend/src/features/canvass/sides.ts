import type { OrderedSide } from '../../api/types';

/** Moves one place of a list to another. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  if (from === to || !list[from] || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
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

/** What tells two sides of a list apart. */
export const keyOf = ({ street, side }: Pick<OrderedSide, 'street' | 'side'>) =>
  `${side} ${street}`;
