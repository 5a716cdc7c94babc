import type { KnockUpList } from '../../api/types';
import { query } from '../../app/query.svelte';
import { verdict, type Verdict } from '../../local/knockup';
import type { ElectorNumber, Status } from '../../local/model';
import { changes, list } from './api';

interface Change {
  sequence: number;
  elector: ElectorNumber & { id: string };
  status: Status;
}

/** A district's list at the desk, kept up to date by the stream of changes. For a component's top level. */
export function follow(slug: () => string, code: () => string) {
  const loaded = query(() => list(slug(), code()));
  let news = $state.raw<ReadonlyMap<string, Change>>(new Map());
  let live = $state(false);

  $effect(() => {
    const source = new EventSource(changes(slug()));
    source.onopen = () => {
      // What came while nobody listened is in a list fetched now.
      live = true;
      void loaded.load();
    };
    source.addEventListener('change', (event) => {
      const change = JSON.parse(event.data) as Change;
      if (change.elector.district !== code()) return;
      news = new Map(news).set(change.elector.id, change);
    });
    source.onerror = () => {
      live = false;
      // It does not come back by itself: whoever was signed out elsewhere finds that out now.
      if (source.readyState === EventSource.CLOSED) void loaded.load();
    };
    return () => source.close();
  });

  return {
    loaded,
    get live() {
      return live;
    },
    status(of: KnockUpList, elector: { id: string; status: unknown }): Status {
      const change = news.get(elector.id);
      const newer = change && change.sequence > of.packet.sequence;
      return newer ? change.status : (elector.status as Status);
    },
    turn(of: KnockUpList, status: Status, now: number): Verdict {
      const off = status.doNotContact || !status.promised;
      return off
        ? { turn: 'stopped', again: null }
        : verdict(of.rules.settings, status.knock ?? null, now);
    },
  };
}
