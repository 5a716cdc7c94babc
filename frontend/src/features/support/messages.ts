import { messages } from '../../i18n';
import en from './desk.en.json';

export const t = messages(en);
