import { writtenWithin } from '../../api/electorNumber';
import { locale, messages } from '../../i18n';
import { day, moment, time as clock } from '../../i18n/format';
import { zone } from '../../local/words';
import type { Answer, PacketElector } from '../../local/model';
import en from './messages.en.json';

export const t = messages(en, 'walk');
type Key = Parameters<typeof t>[0];

/** A code of the catalogue in words; one that a newer server knows and this app does not is "Met". */
export function resultWord(result: string | null): string {
  const key = `result.${result}`;
  return key in en ? t(key as Key) : t('result.unknown');
}

export function intentionWord(intention: number | null | undefined): string {
  const key = `intention.${intention}`;
  return key in en ? t(key as Key) : '';
}

/** "Spoke, definite". */
export function answerWords(answer: Pick<Answer, 'result' | 'intention' | 'callBackAt'>): string {
  if (answer.callBackAt) return t('comeBack.at', { time: comeBackWord(answer.callBackAt) });
  const intention = intentionWord(answer.intention);
  return intention ? `${resultWord(answer.result)}: ${intention}` : resultWord(answer.result);
}

/** "18:00", and with its day when that is not today. */
export function comeBackWord(at: Date | string, now = new Date()): string {
  const time = new Date(at);
  const today = time.toDateString() === now.toDateString();
  return today ? clock(time, zone) : `${day(time, zone)} ${clock(time, zone)}`;
}

export const when = (at: string): string => moment(at, zone);

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
