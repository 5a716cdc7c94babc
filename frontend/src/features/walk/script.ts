import type { OwnWords } from '../../local/model';

/** The pieces of a conversation that a campaign may put in its own words. */
export type Piece = 'opening' | 'question' | 'outCard';

/** "Hello, I am {volunteer}" with the name in it; what is in no braces, or unknown, stays as it is. */
export const filled = (text: string, facts: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);

/** What the campaign says itself in a language; empty where it has no words of its own. */
export function ownWords(
  words: OwnWords[],
  language: string,
  piece: Piece,
  facts: Record<string, string>,
): string {
  const text = words.find((each) => each.language === language)?.[piece];
  return text ? filled(text, facts) : '';
}
