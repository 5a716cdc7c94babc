import type { Answer, CanvassResult, KnockUpResult, WalkKind } from '../../local/model';

/** The taps of one person at a door, as rules: pure, so that every path can be tested. */
export type Step = 'result' | 'intention' | 'consent' | 'when' | 'done';

export function nextStep(kind: WalkKind, askConsent: boolean, answer: Partial<Answer>): Step {
  if (!answer.result) return 'result';
  if (answer.result === 'call_back' && answer.callBackAt === undefined) return 'when';
  if (kind === 'knock_up' || answer.result !== 'spoke') return 'done';
  if (answer.intention === undefined) return 'intention';
  return askConsent && !answer.consent?.intention ? 'consent' : 'done';
}

/**
 * What is recorded. Where consent is to be asked, an intention without a yes does not leave the
 * phone, nor stay on it: it is special-category data without a lawful basis (DPA 2018, Sch 1).
 */
export function final(askConsent: boolean, answer: Partial<Answer>): Answer | null {
  const { result, intention, ...rest } = answer;
  if (!result) return null;
  const kept = intention !== undefined && (!askConsent || rest.consent?.intention === 'yes');
  return { result, ...(kept ? { intention } : {}), ...tidy(rest) };
}

/** Whole hours at which one may come back: what is left of today, else tomorrow's. */
export function comeBackTimes(now: Date): Date[] {
  const today = hours(now, Math.max(10, now.getHours() + 1));
  if (today.length > 0) return today;
  const tomorrow = new Date(now);
  tomorrow.setDate(now.getDate() + 1);
  return [11, 13, 15, 17, 18, 19].map((hour) => at(tomorrow, hour));
}

/** Nobody is called on after nine. */
function hours(day: Date, first: number): Date[] {
  return [0, 1, 2, 3, 4, 5]
    .map((each) => first + each)
    .filter((h) => h <= 20)
    .map((h) => at(day, h));
}

function at(day: Date, hour: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour);
}

function tidy({
  flags,
  language,
  notes,
  question,
  callBackAt,
  consent,
  ...rest
}: Omit<Partial<Answer>, 'result' | 'intention'>) {
  return {
    ...rest,
    ...(consent && Object.keys(consent).length > 0 ? { consent } : {}),
    ...(question?.trim() ? { question: question.trim() } : {}),
    ...(callBackAt ? { callBackAt } : {}),
    ...(flags?.length ? { flags: [...flags] } : {}),
    ...(language ? { language } : {}),
    ...(notes?.trim() ? { notes: notes.trim() } : {}),
  };
}

export const FIRST_CANVASS: CanvassResult[] = ['spoke', 'not_in', 'call_back', 'refused', 'moved'];
export const OTHER_CANVASS: CanvassResult[] = [
  'language',
  'deceased',
  'no_access',
  'ineligible',
  'do_not_contact',
];
export const FIRST_KNOCK_UP: KnockUpResult[] = [
  'voted',
  'will_vote',
  'not_in',
  'needs_lift',
  'wont_vote',
];
export const OTHER_KNOCK_UP: KnockUpResult[] = ['against', 'moved', 'do_not_return'];
