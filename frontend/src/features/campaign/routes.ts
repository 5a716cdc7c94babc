import type { Route } from '../../app/router';

/** The frame of every screen of a campaign: its name, its navigation, the days to the poll. */
export const inCampaign = () => import('./Shell.svelte');

export const routes: Route[] = [
  { pattern: '/', load: () => import('./Campaigns.svelte') },
  { pattern: '/campaigns/new', load: () => import('./NewCampaign.svelte') },
  { pattern: '/c/:slug', load: () => import('./Home.svelte'), frame: inCampaign },
  { pattern: '/c/:slug/timetable', load: () => import('./Timetable.svelte'), frame: inCampaign },
];
