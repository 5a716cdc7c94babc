import { instant, wallClock } from '../../i18n/zone';
import type { CodeBook } from '../../local/codebook';
import type { Answer, CanvassResult } from '../../local/model';

/** The taps of one person at a door, as rules: pure, so that every path can be tested. */
export type Step = 'result' | 'intention' | 'consent' | 'when' | 'done';

export function nextStep(askConsent: boolean, answer: Partial<Answer>): Step {
  if (!answer.result) return 'result';
  if (answer.result === 'call_back' && answer.callBackAt === undefined) return 'when';
  if (answer.result !== 'spoke') return 'done';
  if (answer.intention === undefined) return 'intention';
  return askConsent && !answer.consent?.intention ? 'consent' : 'done';
}

/**
 * What is recorded. Where consent is to be asked, an intention without a yes does not leave the
 * phone, nor stay on it: it is special-category data without a lawful basis (DPA 2018, Sch 1).
 */
export function final(askConsent: boolean, answer: Partial<Answer>): Answer | null {
  const { result, intention, code, ...rest } = answer;
  if (!result) return null;
  const kept = intention !== undefined && (!askConsent || rest.consent?.intention === 'yes');
  const said = kept ? { intention, ...(code ? { code } : {}) } : {};
  return { result, ...said, ...tidy(rest, kept) };
}

/** Whole hours at which one may come back, by the clocks of the zone: what is left of today, else tomorrow's. */
export function comeBackTimes(now: Date, zone: string): Date[] {
  const [day = '', time = ''] = wallClock(now, zone).split('T');
  const first = Math.max(10, Number(time.slice(0, 2)) + 1);
  // Nobody is called on after nine.
  const today = [0, 1, 2, 3, 4, 5].map((each) => first + each).filter((hour) => hour <= 20);
  if (today.length > 0) return today.map((hour) => at(day, hour, zone));
  const next = new Date(Date.parse(`${day}T12:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
  return [11, 13, 15, 17, 18, 19].map((hour) => at(next, hour, zone));
}

const at = (day: string, hour: number, zone: string) =>
  instant(`${day}T${String(hour).padStart(2, '0')}:00`, zone);

/** Whom else they lean to, and whether they will vote, go with the intention: without a yes they are not kept. */
function tidy(
  {
    likelihood,
    rival,
    issues,
    flags,
    language,
    notes,
    question,
    callBackAt,
    consent,
    ...rest
  }: Omit<Partial<Answer>, 'result' | 'intention' | 'code'>,
  political: boolean,
) {
  return {
    ...rest,
    ...(political && likelihood ? { likelihood } : {}),
    ...(political && rival ? { rival } : {}),
    ...(issues?.length ? { issues: [...issues] } : {}),
    ...(consent && Object.keys(consent).length > 0 ? { consent } : {}),
    ...(question?.trim() ? { question: question.trim() } : {}),
    ...(callBackAt ? { callBackAt } : {}),
    ...(flags?.length ? { flags: [...flags] } : {}),
    ...(language ? { language } : {}),
    ...(notes?.trim() ? { notes: notes.trim() } : {}),
  };
}

const CANVASS: CanvassResult[] = [
  'spoke',
  'not_in',
  'call_back',
  'refused',
  'moved',
  'language',
  'deceased',
  'no_access',
  'ineligible',
  'do_not_contact',
];

/** The results to choose from in their order: some at once, the rest behind a button. */
export function canvassResults(codes: CodeBook | null): [CanvassResult[], CanvassResult[]] {
  const offered = codes?.results.filter((each) => each.offered).map((each) => each.result);
  const all = offered?.length ? offered : CANVASS;
  return [all.slice(0, FIRST), all.slice(FIRST)];
}

const FIRST = 5;
