import { messages } from '../i18n';
import { ago } from '../i18n/format';
import en from './messages.en.json';

export const t = messages(en, 'local');

/** "3 minutes ago", and "just now" for what is too fresh to count. */
export function since(at: string, now: number): string {
  const seconds = (now - Date.parse(at)) / 1000;
  return seconds < 45 ? t('justNow') : ago(seconds);
}

/** The time zone of this phone: where its holder stands. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Why a return was set aside: the server's code in words, or its own words. */
export function problemWords(problem: string | null): string {
  const key = `problem.${problem}`;
  return key in en ? t(key as keyof typeof en) : problem || '–';
}
