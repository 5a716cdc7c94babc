import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, locale, tagOf } from './locale.svelte';

export type Values = Record<string, string | number | boolean | Date | null | undefined>;
type Catalogue = Record<string, string>;

/**
 * A feature's translator: `export const t = messages(en)`. Its keys are those of the English file.
 * With a section, the words of other languages are those of that section of `locales/<language>.json`.
 */
export function messages<C extends Catalogue>(en: C, section?: string) {
  const made = new Map<string, IntlMessageFormat>();
  /** In a language that is not the screen's: for words to be read out to somebody. */
  const speak = (language: string, key: keyof C & string, values?: Values): string => {
    const other = section && catalogues.get(language)?.[section]?.[key];
    const id = `${other ? language : 'en'}/${key}`;
    let message = made.get(id);
    if (!message) {
      message = new IntlMessageFormat(other || en[key] || key, tagOf(other ? language : 'en'));
      made.set(id, message);
    }
    return String(message.format(values));
  };
  const t = (key: keyof C & string, values?: Values): string => speak(locale.language, key, values);
  /** For codes that the server may have more of than this file: unknown ones are shown as words. */
  const code = (prefix: string, code: string, values?: Values): string =>
    `${prefix}.${code}` in en ? t(`${prefix}.${code}`, values) : code.replaceAll('_', ' ');
  return Object.assign(t, { code, speak });
}
