import { writtenWithin } from '../../api/electorNumber';
import { messages } from '../../i18n';
import { day, moment, time as clock } from '../../i18n/format';
import { languageName } from '../../i18n/languages';
import { wallClock } from '../../i18n/zone';
import { serverTime } from '../../local/clock.svelte';
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
export function comeBackWord(at: Date | string, now: Date | number = serverTime()): string {
  const time = new Date(at);
  const here = zone();
  const today = wallClock(time, here).slice(0, 10) === wallClock(now, here).slice(0, 10);
  return today ? clock(time, here) : `${day(time, here)} ${clock(time, here)}`;
}

export const when = (at: string): string => moment(at, zone());

export const electorNumber = writtenWithin;

export const nameOf = ({ name }: PacketElector): string => name || t('fact.noName');

/** What the register and earlier calls say about somebody, beside what was answered. */
export function factsOf(elector: PacketElector): string[] {
  const { district, absent, eligible, language, flags = [] } = elector;
  return [
    t('fact.number', { district, number: electorNumber(elector) }),
    absent === 'none' ? '' : t(`fact.${absent}`),
    eligible === 'no' ? t('fact.ineligible') : eligible === 'check' ? t('fact.check') : '',
    language ? t('fact.language', { language: languageName(language) }) : '',
    ...flags.map((flag) => t(`flag.${flag}`)),
  ].filter(Boolean);
}

/** All who live at a door in one line: "Amina, Yusuf Khan, Ann Lee" for two of one name and one of another. */
export function namesOf(electors: PacketElector[]): string {
  return electors
    .map((elector, index) => {
      const { surname, forename } = elector;
      const shared = surname && forename && surname === electors[index + 1]?.surname;
      return shared && electors[index + 1]?.forename ? forename : nameOf(elector);
    })
    .join(', ');
}
