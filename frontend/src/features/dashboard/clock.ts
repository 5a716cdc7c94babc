const quarter = 15 * 60_000;

export interface Span {
  opens: number;
  /** The last quarter of an hour that can be looked at: now, or the close. */
  last: number;
  steps: number;
}

/** The quarters of an hour of polling day so far; null before it has begun. */
export function span(pollOpens: string, pollCloses: string, now: number): Span | null {
  const opens = Date.parse(pollOpens);
  const end = Math.min(now, Date.parse(pollCloses));
  const steps = Math.floor((end - opens) / quarter);
  return steps < 1 ? null : { opens, last: opens + steps * quarter, steps };
}

export const atStep = ({ opens }: Span, step: number) =>
  new Date(opens + step * quarter).toISOString();

export const stepOf = ({ opens, steps }: Span, asOf: string) =>
  Math.max(0, Math.min(steps, Math.round((Date.parse(asOf) - opens) / quarter)));

/** The instant of the hour of the day, given as the clock shows it, counted from the opening. */
export function hourAt(pollOpens: string, opens: string, hour: string): number {
  const minutes = (clock: string) => {
    const [hours = 0, rest = 0] = clock.split(':').map(Number);
    return hours * 60 + rest;
  };
  return Date.parse(pollOpens) + (minutes(hour) - minutes(opens)) * 60_000;
}
