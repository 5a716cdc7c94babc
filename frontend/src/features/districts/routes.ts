import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/districts', load: () => import('./Districts.svelte'), frame },
  { pattern: '/c/:slug/districts/stations', load: () => import('./Stations.svelte'), frame },
  { pattern: '/c/:slug/districts/map', load: () => import('./DistrictMap.svelte'), frame },
];
