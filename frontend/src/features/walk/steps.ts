import type { Answer, CanvassResult, KnockUpResult, WalkKind } from '../../local/model';

/** The taps of one person at a door, as rules: pure, so that every path can be tested. */
export type Step = 'result' | 'intention' | 'consent' | 'done';

export function nextStep(kind: WalkKind, askConsent: boolean, answer: Partial<Answer>): Step {
  if (!answer.result) return 'result';
  if (kind === 'knock_up' || answer.result !== 'spoke') return 'done';
  if (answer.intention === undefined) return 'intention';
  return askConsent && !answer.consent ? 'consent' : 'done';
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

function tidy({ flags, language, notes, ...rest }: Omit<Partial<Answer>, 'result' | 'intention'>) {
  return {
    ...rest,
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
