import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/dashboard', load: () => import('./Dashboard.svelte'), frame },
  { pattern: '/c/:slug/dashboard/progress', load: () => import('./Progress.svelte'), frame },
  { pattern: '/c/:slug/dashboard/forecast', load: () => import('./Forecast.svelte'), frame },
];
