import { messages } from '../i18n';
import { ago } from '../i18n/format';
import { codes } from './codes.svelte';
import { live } from './live.svelte';
import en from './messages.en.json';

export const t = messages(en, 'local');

/** "3 minutes ago", and "just now" for what is too fresh to count. */
export function since(at: string, now: number): string {
  const seconds = (now - Date.parse(at)) / 1000;
  return seconds < 45 ? t('justNow') : ago(seconds);
}

/** The campaign's time zone, in which its doors' and stations' hours are told; until it is known, the phone's. */
export const zone = (): string =>
  live.device?.me?.campaign.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What came of a call, as the campaign calls it; what a newer server knows and this app does not is "Met". */
export function resultWord(result: string | null): string {
  const own = codes.book?.results.find((each) => each.result === result)?.word;
  const key = `result.${result}`;
  return own || t(key in en ? (key as keyof typeof en) : 'result.unknown');
}

/** Why a return was set aside: the server's code in words, or its own words. */
export function problemWords(problem: string | null): string {
  const key = `problem.${problem}`;
  return key in en ? t(key as keyof typeof en) : problem || '–';
}
