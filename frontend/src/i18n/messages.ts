import { IntlMessageFormat } from 'intl-messageformat';
import { locale } from './locale.svelte';

export type Values = Record<string, string | number | boolean | Date | null | undefined>;
type Catalogue = Record<string, string>;

/**
 * A feature's translator: `export const t = messages(en)`. Its keys are those of the English file;
 * other languages are added as `{ cy }` and fall back to English key by key.
 */
export function messages<C extends Catalogue>(en: C, others: Record<string, Partial<C>> = {}) {
  const made = new Map<string, IntlMessageFormat>();
  const t = (key: keyof C & string, values?: Values): string => {
    const language = others[locale.language]?.[key] === undefined ? 'en' : locale.language;
    const id = `${language}/${key}`;
    let message = made.get(id);
    if (!message) {
      const text = others[language]?.[key] ?? en[key] ?? key;
      message = new IntlMessageFormat(text, language === 'en' ? 'en-GB' : language);
      made.set(id, message);
    }
    return String(message.format(values));
  };
  /** For codes that the server may have more of than this file: unknown ones are shown as words. */
  const code = (prefix: string, code: string, values?: Values): string =>
    `${prefix}.${code}` in en ? t(`${prefix}.${code}`, values) : code.replaceAll('_', ' ');
  return Object.assign(t, { code });
}
