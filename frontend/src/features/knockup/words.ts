import { messages } from '../../i18n';
import { time } from '../../i18n/format';
import { instant, wallClock } from '../../i18n/zone';
import type { Knock } from '../../local/model';
import { zone } from '../../local/words';
import { resultWord } from '../walk/words';
import en from './messages.en.json';

export const t = messages(en, 'knockup');

export const clock = (at: string | number | Date, timeZone: string = zone()): string =>
  time(new Date(at), timeZone);

/** What somebody said at the last call today: "Will vote at 18:00, said 14:05", "Not in ×2, 15:10". */
export function saidWords(knock: Knock | null, timeZone: string = zone()): string {
  if (!knock) return '';
  const at = clock(knock.at, timeZone);
  if (knock.last === 'will_vote' && knock.votingAt)
    return t('said.willAt', { time: clock(knock.votingAt, timeZone), at });
  if (knock.last === 'not_in') return t('said.out', { count: knock.outs, at });
  return t('said', { what: resultWord(knock.last), at });
}

const HALF = 30 * 60_000;

/** Half hours at which somebody may say that they will vote: the next, and some later ones, while the poll is open. */
export function votingTimes(now: number, timeZone: string = zone()): Date[] {
  const [day = ''] = wallClock(now, timeZone).split('T');
  const [opens, closes] = ['07:00', '22:00'].map((hour) => +instant(`${day}T${hour}`, timeZone));
  const first = Math.max(opens ?? 0, Math.ceil((now + 5 * 60_000) / HALF) * HALF);
  return [0, 1, 2, 4, 6, 8]
    .map((each) => new Date(first + each * HALF))
    .filter((each) => +each < (closes ?? 0));
}
