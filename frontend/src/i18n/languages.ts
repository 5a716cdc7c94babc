import { locale } from './locale.svelte';

/** The name of a language in the reader's own; the code where there is none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale.tag], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Languages offered at the door, by their own names. */
export const LANGUAGES: [string, string][] = [
  ['ar', 'العربية'],
  ['bn', 'বাংলা'],
  ['cy', 'Cymraeg'],
  ['es', 'Español'],
  ['fa', 'فارسی'],
  ['fr', 'Français'],
  ['gu', 'ગુજરાતી'],
  ['hi', 'हिन्दी'],
  ['it', 'Italiano'],
  ['pa', 'ਪੰਜਾਬੀ'],
  ['pl', 'Polski'],
  ['pt', 'Português'],
  ['ro', 'Română'],
  ['so', 'Soomaali'],
  ['ti', 'ትግርኛ'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['ur', 'اردو'],
  ['zh', '中文'],
];
