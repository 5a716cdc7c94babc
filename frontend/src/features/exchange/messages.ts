import { messages } from '../../i18n';
import en from './messages.en.json';

export const t = messages(en);
