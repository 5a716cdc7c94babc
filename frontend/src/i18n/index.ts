import en from './en.json';
import { messages } from './messages';

/** Words that every screen shares. A feature's own are in its `messages.en.json`. */
export const t = messages(en, 'ui');
export { messages };
export { direction, fetchWords, locale, LOCALES, preferred } from './locale.svelte';
