import type { Answer } from '../../local/model';

/** What is noted beside an answer, as a form holds it: nothing is 0 or empty. */
export interface Beside {
  likelihood: number;
  rival: string;
  issues: string[];
  language: string;
  question: string;
  notes: string;
}

export const besideOf = (answer: Partial<Answer>): Beside => ({
  likelihood: answer.likelihood ?? 0,
  rival: answer.rival ?? '',
  issues: [...(answer.issues ?? [])],
  language: answer.language ?? '',
  question: answer.question ?? '',
  notes: answer.notes ?? '',
});
