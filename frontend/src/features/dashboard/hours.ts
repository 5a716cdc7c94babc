import type { ProgressHour } from '../../api/types';

export interface HourRow {
  hour: number;
  week: ProgressHour | undefined;
  weekend: ProgressHour | undefined;
}

/** From the first hour in which somebody called to the last, those between included. */
export function byHour(hours: ProgressHour[]): HourRow[] {
  const all = hours.map(({ hour }) => hour);
  const first = Math.min(...all);
  const of = (hour: number, weekend: boolean) =>
    hours.find((each) => each.hour === hour && each.weekend === weekend);
  return Array.from({ length: all.length ? Math.max(...all) - first + 1 : 0 }, (_, index) => ({
    hour: first + index,
    week: of(first + index, false),
    weekend: of(first + index, true),
  }));
}

/**
 * The hour that finds most people in: by the lower end of its interval, so that three doors on one
 * lucky evening do not win.
 */
export const best = (hours: ProgressHour[]): ProgressHour | null =>
  hours.reduce<ProgressHour | null>((top, each) => (!top || each.low > top.low ? each : top), null);
