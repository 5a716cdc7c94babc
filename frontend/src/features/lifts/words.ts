import { messages } from '../../i18n';
import { time } from '../../i18n/format';
import { zone } from '../../local/words';
import en from './messages.en.json';

/** What drivers read. */
export const t = messages(en, 'lifts');

export const clock = (at: string): string => time(at, zone());
