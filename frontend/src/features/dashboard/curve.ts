import type { Dashboard, Interval } from '../../api/types';

type Line = (number | null)[];

/** What uPlot draws: seconds, what is known, then low, mean and high of what was and of what is to come. */
export interface Lines {
  times: number[];
  known: Line;
  past: [Line, Line, Line];
  future: [Line, Line, Line];
}

const nothing = { low: null, mean: null, high: null };

/** The day by half hours; at the moment that is shown, what was estimated meets what is expected. */
export function lines(value: Dashboard): Lines {
  const drawn: Lines = { times: [], known: [], past: [[], [], []], future: [[], [], []] };
  const add = (at: number, known: number | null, was: Interval | null, willBe: Interval | null) => {
    drawn.times.push(at / 1000);
    drawn.known.push(known);
    for (const [into, from] of [
      [drawn.past, was ?? nothing],
      [drawn.future, willBe ?? nothing],
    ] as const) {
      into[0].push(from.low);
      into[1].push(from.mean);
      into[2].push(from.high);
    }
  };
  const opens = Date.parse(value.pollOpens);
  const now = Math.min(Date.parse(value.asOf), Date.parse(value.pollCloses));
  const before = value.curve.filter((point) => Date.parse(point.at) < now);
  const after = value.curve.filter((point) => Date.parse(point.at) > now);
  for (const point of before) add(Date.parse(point.at), point.known, point.voted, null);
  if (now >= opens) add(now, value.totals.knownVoted, value.totals.votedNow, value.totals.votedNow);
  for (const point of after) add(Date.parse(point.at), null, null, point.voted);
  return drawn;
}
