import type { Interval } from '../../api/types';

/** Where a band stands on a scale from nothing to the whole, in per cent of its length. */
export interface Placed {
  start: number;
  size: number;
  mean: number;
}

const within = (value: number) => Math.max(0, Math.min(100, value));

export function place({ low, mean, high }: Interval, whole: number): Placed {
  if (whole <= 0) return { start: 0, size: 0, mean: 0 };
  const start = within((low / whole) * 100);
  const end = within((high / whole) * 100);
  return { start, size: Math.max(0, end - start), mean: within((mean / whole) * 100) };
}

/**
 * An interval without false precision: where its ends are hundreds apart, single votes say nothing.
 * The ends are rounded outwards, so that the interval never promises more than was found.
 */
export function rounded({ low, mean, high }: Interval): Interval {
  const step = high - low >= 100 ? 10 : 1;
  return {
    low: Math.floor(low / step) * step,
    mean: Math.round(mean / step) * step,
    high: Math.ceil(high / step) * step,
  };
}

/** Promises that are estimated not to have voted yet: the more certain end, then the other. */
export function left(promised: number, { low, mean, high }: Interval): Interval {
  const rest = (voted: number) => Math.max(0, promised - voted);
  return { low: rest(high), mean: rest(mean), high: rest(low) };
}
