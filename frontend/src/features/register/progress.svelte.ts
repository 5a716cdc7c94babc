import type { RegisterImport } from '../../api/types';
import { type Query, query } from '../../app/query.svelte';
import { oneImport, progressOf, running } from './api';

/**
 * An import, told by the server while it is under way; asked for where that does not get through.
 * For a component's top level.
 */
export function followed(slug: () => string, id: () => string): Query<RegisterImport> {
  let streaming = $state(false);
  const loaded = query(() => oneImport(slug(), id()), {
    every: (made) => (made && running(made.status) && !streaming ? 1000 : null),
  });
  const underWay = $derived(loaded.value !== undefined && running(loaded.value.status));

  $effect(() => {
    if (!underWay) return;
    const source = new EventSource(progressOf(slug(), id()));
    source.addEventListener('import', (event) => {
      streaming = true;
      loaded.set(JSON.parse(event.data) as RegisterImport);
    });
    source.onerror = () => (streaming = false);
    return () => {
      streaming = false;
      source.close();
    };
  });

  return loaded;
}
