import { place, turn } from '../../app/navigation.svelte';
import type { Door } from '../../local/model';

/** Goes on from a door that is done; who has left it while the answer was written stays where they went. */
export function onward(from: Door, next: Door | null, close: () => void): void {
  if (place.hash !== `#${from.id}`) return;
  if (next) turn(`#${next.id}`);
  else close();
}
