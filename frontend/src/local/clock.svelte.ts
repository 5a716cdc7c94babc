import { createSubscriber } from 'svelte/reactivity';

const follow = createSubscriber((update) => {
  const timer = setInterval(update, 15_000);
  return () => clearInterval(timer);
});

/** The time, for words like "2 minutes ago": whoever reads it is refreshed now and then. */
export function now(): number {
  follow();
  return Date.now();
}
