import { messages } from '../../i18n';
import en from './desk.messages.en.json';

export const desk = messages(en);
