import { instant, wallClock } from '../../i18n/zone';

type Poll = { pollDate: string; timeZone: string; opens: string; closes: string };

export type Phase =
  | { phase: 'before'; days: number }
  | { phase: 'morning'; minutes: number }
  | { phase: 'open'; minutes: number }
  | { phase: 'over' };

const minutesBetween = (from: Date, to: Date) =>
  Math.ceil((to.getTime() - from.getTime()) / 60_000);

/** How far polling day is, in the unit that matters: days before it, minutes on it. */
export function phaseOf(poll: Poll, now: Date): Phase {
  const opens = instant(`${poll.pollDate}T${poll.opens}`, poll.timeZone);
  const closes = instant(`${poll.pollDate}T${poll.closes}`, poll.timeZone);
  if (now >= closes) return { phase: 'over' };
  if (now >= opens) return { phase: 'open', minutes: minutesBetween(now, closes) };
  const today = wallClock(now, poll.timeZone).slice(0, 10);
  if (today === poll.pollDate) return { phase: 'morning', minutes: minutesBetween(now, opens) };
  const days = (Date.parse(poll.pollDate) - Date.parse(today)) / 86_400_000;
  return { phase: 'before', days };
}
