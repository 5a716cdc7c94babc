import { locale } from '../../i18n';

/** "so, en; CY" as codes: so, en, cy. */
export const readLanguages = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\s]+/)
      .map((code) => code.trim().toLowerCase())
      .filter(Boolean),
  ),
];

/** The name of a language in the reader's own; the code where there is none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale.tag], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
