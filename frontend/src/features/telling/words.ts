import { messages } from '../../i18n';
import { time } from '../../i18n/format';
import type { ElectorNumber } from '../../local/model';
import { zone } from '../../local/words';
import en from './messages.en.json';

export const t = messages(en, 'telling');

/** "EA 123/1", as on the poll card. */
export const numberWords = ({ district, number, suffix }: ElectorNumber): string =>
  `${district} ${number}${suffix ? `/${suffix}` : ''}`;

export const clock = (at: string): string => time(at, zone);
