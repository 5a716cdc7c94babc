import type { Dashboard } from '../../api/types';
import { hourAt } from './clock';

type Row = (number | null)[];

/** Times in seconds, known, then the estimate's low, mean and high: as uPlot takes them. */
export type Points = [number[], Row, Row, Row, Row];

export function points({ byHour, pollOpens }: Dashboard, opens: string): Points {
  const rows: Points = [[], [], [], [], []];
  for (const { hour, known, votedNow } of byHour) {
    rows[0].push(hourAt(pollOpens, opens, hour) / 1000);
    rows[1].push(known);
    rows[2].push(votedNow.low);
    rows[3].push(votedNow.mean);
    rows[4].push(votedNow.high);
  }
  return rows;
}
