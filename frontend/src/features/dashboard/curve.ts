import type { Dashboard, Interval } from '../../api/types';
import { hourAt } from './clock';

type Row = (number | null)[];

/** Times in seconds, known, then the estimate's low, mean and high: as uPlot takes them. */
export type Points = [number[], Row, Row, Row, Row];

/** Every full hour so far, and the moment the dashboard shows. */
export function points(value: Dashboard, opens: string): Points {
  const rows: Points = [[], [], [], [], []];
  const add = (at: number, known: number, { low, mean, high }: Interval) => {
    rows[0].push(at / 1000);
    rows[1].push(known);
    rows[2].push(low);
    rows[3].push(mean);
    rows[4].push(high);
  };
  for (const { hour, known, votedNow } of value.byHour) {
    add(hourAt(value.pollOpens, opens, hour), known, votedNow);
  }
  const now = Math.min(Date.parse(value.asOf), Date.parse(value.pollCloses));
  const last = rows[0].at(-1);
  if (last !== undefined && now / 1000 > last) {
    add(now, value.totals.knownVoted, value.totals.votedNow);
  }
  return rows;
}
