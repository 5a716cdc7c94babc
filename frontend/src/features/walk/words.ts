import { writtenWithin } from '../../api/electorNumber';
import { locale, messages } from '../../i18n';
import { day, moment, time as clock } from '../../i18n/format';
import { wallClock } from '../../i18n/zone';
import { codes } from '../../local/codes.svelte';
import { resultWord, zone } from '../../local/words';
import type { Answer, PacketElector } from '../../local/model';
import en from './messages.en.json';

export { resultWord };
export const t = messages(en, 'walk');
type Key = Parameters<typeof t>[0];

/** "Definite", or what the campaign calls it. Two of its words may stand for the same figure. */
export function intentionWord(intention: number | null | undefined, code?: string): string {
  if (!intention) return '';
  const known = codes.book?.intentions.filter((each) => each.intention === intention) ?? [];
  const own = known.find((each) => each.key === code) ?? known[0];
  const key = `intention.${intention}`;
  return own?.word || (key in en ? t(key as Key) : '');
}

export function likelihoodWord(likelihood: number): string {
  const own = codes.book?.likelihoods.find((each) => each.likelihood === likelihood)?.word;
  return own || t(`likelihood.${likelihood}` as Key);
}

/** "Spoke, definite". */
export function answerWords(
  answer: Pick<Answer, 'result' | 'intention' | 'code' | 'callBackAt'>,
): string {
  if (answer.callBackAt) return t('comeBack.at', { time: comeBackWord(answer.callBackAt) });
  const intention = intentionWord(answer.intention, answer.code);
  return intention ? `${resultWord(answer.result)}: ${intention}` : resultWord(answer.result);
}

/** "18:00", and with its day when that is not today. */
export function comeBackWord(at: Date | string, now = new Date()): string {
  const time = new Date(at);
  const here = zone();
  const today = wallClock(time, here).slice(0, 10) === wallClock(now, here).slice(0, 10);
  return today ? clock(time, here) : `${day(time, here)} ${clock(time, here)}`;
}

export const when = (at: string): string => moment(at, zone());

export const electorNumber = writtenWithin;

export const nameOf = ({ name }: PacketElector): string => name || t('fact.noName');

/** A language in the reader's own words. */
export function languageWord(code: string): string {
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
