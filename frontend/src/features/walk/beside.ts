import { CHANNELS, type Answer, type Flag, type YesNo } from '../../local/model';

type Way = (typeof CHANNELS)[number];

/** What is noted beside an answer, as a form holds it: nothing is 0 or empty. */
export interface Beside {
  flags: Flag[];
  likelihood: number;
  rival: string;
  issues: string[];
  language: string;
  question: string;
  notes: string;
  /** Whether they agree to be reached so. */
  ways: Record<Way, YesNo | ''>;
}

export function besideOf(answer: Partial<Answer>): Beside {
  const { phone = '', email = '', sms = '' } = answer.consent ?? {};
  return {
    flags: [...(answer.flags ?? [])],
    likelihood: answer.likelihood ?? 0,
    rival: answer.rival ?? '',
    issues: [...(answer.issues ?? [])],
    language: answer.language ?? '',
    question: answer.question ?? '',
    notes: answer.notes ?? '',
    ways: { phone, email, sms },
  };
}

/** As it goes into an answer, beside what was asked for the intention. */
export function noted({ ways, ...said }: Beside, asked: Answer['consent'] = {}): Partial<Answer> {
  const ticked = Object.entries(ways).filter(([, answer]) => answer !== '');
  const { intention, words } = asked;
  return {
    ...said,
    flags: [...said.flags],
    issues: [...said.issues],
    consent: {
      ...(intention ? { intention } : {}),
      ...(intention && words ? { words } : {}),
      ...Object.fromEntries(ticked),
    },
  };
}
