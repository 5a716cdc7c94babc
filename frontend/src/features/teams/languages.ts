import type { Walk } from '../../api/types';

/** "so, en; CY" as codes: so, en, cy. */
export const readLanguages = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\s]+/)
      .map((code) => code.trim().toLowerCase())
      .filter(Boolean),
  ),
];

/** How many people on a walk speak a language that the team speaks too. */
export const understood = ({ languages }: Pick<Walk, 'languages'>, spoken: string[]): number =>
  languages
    .filter(({ language }) => spoken.includes(language))
    .reduce((sum, { electors }) => sum + electors, 0);

/** Walks on which the team is understood best come first; the others stay in their order. */
export const offered = <W extends Pick<Walk, 'languages'>>(walks: W[], spoken: string[]): W[] =>
  [...walks].sort((a, b) => understood(b, spoken) - understood(a, spoken));

/** What people speak: English need not be said. */
export const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
