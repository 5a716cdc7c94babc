import { createSubscriber } from 'svelte/reactivity';
import { live } from './live.svelte';

const follow = createSubscriber((update) => {
  const timer = setInterval(update, 15_000);
  return () => clearInterval(timer);
});

/** The time, for words like "2 minutes ago": whoever reads it is refreshed now and then. */
export function now(): number {
  follow();
  return Date.now();
}

/** The time by the server's clock as last heard, by which returns are stamped: a phone may be a day wrong. */
export function serverTime(): number {
  return now() + (live.device?.skew ?? 0);
}
