import { put, value, type Database } from './db';
import { request, type Http } from './http';
import type { Knock, Overlay, PacketElector, StoredPacket } from './model';
import { standing } from './standing';

/** When a campaign knocks up and how often it asks; the server's rule is the same (KnockUpRule). */
export interface KnockUpSettings {
  rounds: { from: string; to: string }[];
  restMinutes: number;
  mostOut: number;
  mostCalls: number;
  askWontVote: boolean;
}
export interface KnockUpRules {
  settings: KnockUpSettings;
  photoId: boolean;
}

/** Until the campaign's own are fetched. */
export const USUAL: KnockUpRules = {
  settings: {
    rounds: [
      { from: '10:00', to: '13:00' },
      { from: '14:00', to: '16:30' },
      { from: '16:30', to: '19:00' },
      { from: '19:00', to: '21:30' },
    ],
    restMinutes: 60,
    mostOut: 3,
    mostCalls: 4,
    askWontVote: false,
  },
  photoId: true,
};

export type Turn = 'due' | 'later' | 'enough' | 'stopped';
export interface Verdict {
  turn: Turn;
  /** When they are due; null if they are now, or not any more today (milliseconds). */
  again: number | null;
}

const MINUTE = 60_000;
/** To get to the station, and for its teller's number to get here. */
const TIME_TO_VOTE = 30 * MINUTE;
const FINAL = new Set(['voted', 'moved', 'against', 'do_not_return']);

export function verdict(
  settings: Omit<KnockUpSettings, 'rounds'>,
  knock: Knock | null,
  now: number,
): Verdict {
  if (!knock) return { turn: 'due', again: null };
  const { last, times, outs, votingAt } = knock;
  if (FINAL.has(last) || (last === 'wont_vote' && !settings.askWontVote))
    return { turn: 'stopped', again: null };
  if (outs >= settings.mostOut || times >= settings.mostCalls)
    return { turn: 'enough', again: null };
  const again = votingAt
    ? Date.parse(votingAt) + TIME_TO_VOTE
    : Date.parse(knock.at) + settings.restMinutes * MINUTE;
  return again > now ? { turn: 'later', again } : { turn: 'due', again: null };
}

/** The calls on somebody as this phone knows them: the server's, and its own that have not come back yet. */
export function knockOf(
  elector: PacketElector,
  overlay?: Overlay,
  packetSequence = -1,
): Knock | null {
  const fed = overlay && overlay.sequence > packetSequence ? overlay.status : null;
  const marks = (overlay?.marks ?? []).filter((mark) => mark.type === 'knock_up');
  const told = (fed ?? elector.status).knock ?? null;
  const undone = marks.some((mark) => mark.undone && told && same(mark.at, told.at));
  // What the server still counts is taken back here already.
  let knock = undone ? (elector.status.knock ?? null) : told;
  for (const mark of marks) {
    if (mark.undone || (knock && Date.parse(mark.at) <= Date.parse(knock.at))) continue;
    const last = mark.answer.result as Knock['last'];
    const out = last === 'not_in';
    const before: Knock | null = knock;
    knock = {
      last,
      at: mark.at,
      times: (before?.times ?? 0) + 1,
      outs: out ? (before?.outs ?? 0) + 1 : 0,
      votingAt: out
        ? (before?.votingAt ?? null)
        : last === 'will_vote'
          ? (mark.answer.votingAt ?? null)
          : null,
    };
  }
  return knock;
}

const same = (a: string, b: string): boolean => Date.parse(a) === Date.parse(b);

export interface Call extends Verdict {
  knock: Knock | null;
  voted: boolean;
}

/** How one elector stands on the list of a knock-up walk. */
export function callOn(
  elector: PacketElector,
  stored: StoredPacket,
  overlay: Overlay | undefined,
  settings: KnockUpSettings,
  now: number,
): Call {
  const { status, voted, mine } = standing(elector, stored, overlay);
  const knock = knockOf(elector, overlay, stored.packet.sequence);
  // Promised no more, or asked not to be called on: by a colleague's call, or before the day.
  const off = !mine && (status.doNotContact || !status.promised);
  const its = off ? { turn: 'stopped' as const, again: null } : verdict(settings, knock, now);
  return { ...its, knock, voted };
}

export const byPost = ({ absent }: Pick<PacketElector, 'absent'>): boolean =>
  absent === 'postal' || absent === 'postal_proxy';

/** The round that is on at this time of day ("14:05"), or the next; null: all are over. */
export function roundAt(
  settings: KnockUpSettings,
  time: string,
): { number: number; from: string; to: string; on: boolean } | null {
  const index = settings.rounds.findIndex((round) => time < round.to);
  const round = settings.rounds[index];
  return round ? { number: index + 1, ...round, on: time >= round.from } : null;
}

const NAME = 'knockUp';

export async function fetchRules(db: Database, http: Http, campaign: string): Promise<void> {
  const path = `/campaigns/${encodeURIComponent(campaign)}/knock-up/settings`;
  const reply = await request<KnockUpRules>(http, 'GET', path);
  if (reply.kind === 'ok') await put(db, NAME, reply.body);
}

export async function rules(db: Database): Promise<KnockUpRules> {
  return (await value<KnockUpRules>(db, NAME)) ?? USUAL;
}
