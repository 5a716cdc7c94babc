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
  const last = Date.parse(state?.checkedAt ?? joinedAt ?? '');
  return minutes > 0 && !Number.isNaN(last) && now >= last + minutes * 60_000;
}
