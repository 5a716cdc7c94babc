import type { CodeBook } from '../../local/codebook';
import type { Answer } from '../../local/model';

const USUAL: CodeBook['intentions'] = [1, 2, 3, 4, 5].map((intention) => ({
  key: String(intention),
  letter: String(intention),
  word: null,
  intention,
}));

/** What to choose from when somebody says how they will vote. */
export const intentions = (codes: CodeBook | null) =>
  codes?.intentions.length ? codes.intentions : USUAL;

/** What is recorded of a choice: the figure, and the campaign's own code if it is more than that. */
export const chosen = (intention: number, key: string): Partial<Answer> =>
  key === String(intention) ? { intention, code: '' } : { intention, code: key };
