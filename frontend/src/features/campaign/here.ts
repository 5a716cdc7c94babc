import { getContext, setContext } from 'svelte';
import type { Campaign } from '../../api/types';
import type { Query } from '../../app/query.svelte';

const key = Symbol('campaign');

/** The campaign around a screen. Always loaded: the frame shows nothing inside it before. */
export interface Here {
  readonly slug: string;
  readonly campaign: Campaign;
  readonly timeZone: string;
  /** Fetches its counts again, unless that has just been done. */
  refresh(): void;
}

export function provide(query: Query<Campaign>) {
  setContext<Here>(key, {
    get slug() {
      return this.campaign.slug;
    },
    get campaign() {
      return query.value as Campaign;
    },
    get timeZone() {
      return this.campaign.election.timeZone;
    },
    refresh: () => {
      if (Date.now() - query.at > 1000) void query.load();
    },
  });
}

export const here = () => getContext<Here>(key);
