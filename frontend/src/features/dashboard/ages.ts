import type { Dashboard, LatestNews } from '../../api/types';
import { ago } from '../../i18n/format';

/** The newest of several times; null if there is none. */
export const newest = (...times: (string | null)[]): string | null =>
  times.reduce<string | null>(
    (best, each) => (each && (!best || Date.parse(each) > Date.parse(best)) ? each : best),
    null,
  );

export const newestOf = ({ mark, answer, postal, stationCount }: LatestNews) =>
  newest(mark, answer, postal, stationCount);

/**
 * What the server's clock says, told by how long ago its answer came: clocks in committee rooms are
 * wrong. While a day is replayed it stands still.
 */
export const clockOf = (value: Dashboard, received: number, now: number, replay: boolean) =>
  Date.parse(value.asOf) + (replay ? 0 : Math.max(0, now - received));

export const since = (at: string, clock: number) =>
  ago(Math.max(0, (clock - Date.parse(at)) / 1000));

/** How many seconds without a word from the server until its figures are called old: it sends every 15. */
const quiet = 40_000;

export const isStale = (received: number, now: number) => received > 0 && now - received > quiet;

/** Another moment has been asked for, and its figures are not there yet. */
export const isArriving = ({ asOf }: Pick<Dashboard, 'asOf'>, asked: string | null) =>
  asked !== null && Math.abs(Date.parse(asOf) - Date.parse(asked)) > 1000;
