import en from './en.json';
import { messages } from './messages';

/** Words that every screen shares. A feature's own are in its `messages.en.json`. */
export const t = messages(en);
export { messages };
export { locale, direction } from './locale.svelte';
