/** A call for help; `sent` once the office has it. */
export interface Call {
  at: string;
  note: string;
  sent: boolean;
}

/** What the volunteer has settled about being asked whether all is well. */
export interface Watching {
  partner: string;
  /** 0: never. */
  minutes: number;
  checkedAt: string;
  /** Whether the office has heard of it. */
  told: boolean;
  call: Call | null;
  /** Back home, and no longer waited for: neither asked, until they open a door again. */
  home?: boolean;
}

/** What the volunteer chose, otherwise what the campaign wants. */
export const every = (state: Watching | null, usual: number): number => state?.minutes ?? usual;

/** Whether it is time to ask: so long after the last answer, or after joining if there was none. */
export function isDue(
  state: Watching | null,
  minutes: number,
  joinedAt: string | null,
  now: number,
): boolean {
  if (state?.home) return false;
  const last = Date.parse(state?.checkedAt ?? joinedAt ?? '');
  return minutes > 0 && !Number.isNaN(last) && now >= last + minutes * 60_000;
}

/**
 * Whether the office has yet to hear that somebody is out who is asked: from their first door on, or once they have
 * been asked. Before it knows, nobody would miss an answer.
 */
export const begins = (
  state: Watching | null,
  minutes: number,
  door: string | null,
  due: boolean,
): boolean => minutes > 0 && (!state || state.home === true) && (door !== null || due);
