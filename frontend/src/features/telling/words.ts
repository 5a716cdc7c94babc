import { written } from '../../api/electorNumber';
import { messages } from '../../i18n';
import { time } from '../../i18n/format';
import { zone } from '../../local/words';
import en from './messages.en.json';

export const t = messages(en, 'telling');

export const numberWords = written;

export const clock = (at: string): string => time(at, zone());
