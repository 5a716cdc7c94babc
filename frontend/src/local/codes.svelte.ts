import type { CodeBook } from './codebook';

/** The codes of the campaign, from the packet that was opened last. */
class Codes {
  book = $state.raw<CodeBook | null>(null);
}

export const codes = new Codes();
