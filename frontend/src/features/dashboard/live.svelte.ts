import type { Dashboard } from '../../api/types';
import { type Query, query } from '../../app/query.svelte';
import { dashboard, stream } from './api';

export type Source = 'live' | 'polling' | 'replay';

export interface Followed {
  readonly loaded: Query<Dashboard>;
  readonly source: Source;
}

const every = 5000;
/** How soon to ask again for a moment of the past whose model is still being worked out. */
const soon = 3000;

/**
 * The dashboard of now, from the stream while it holds and by asking while it does not; or, with a
 * time, of then. For a component's top level.
 */
export function follow(slug: () => string, asOf: () => string | null): Followed {
  let streaming = $state(false);
  const loaded = query(() => dashboard(slug(), asOf()), {
    every: (value) => {
      if (asOf() !== null) return value?.fitting ? soon : null;
      return streaming ? null : every;
    },
  });

  $effect(() => {
    if (asOf() !== null) return;
    const source = new EventSource(stream(slug()));
    source.addEventListener('dashboard', (event) => {
      streaming = true;
      loaded.set(JSON.parse(event.data) as Dashboard);
    });
    // The browser reconnects by itself; until then the figures are asked for.
    source.onerror = () => (streaming = false);
    return () => {
      streaming = false;
      source.close();
    };
  });

  return {
    loaded,
    get source() {
      if (asOf() !== null) return 'replay';
      return streaming ? 'live' : 'polling';
    },
  };
}
