import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/polling-day/drill', load: () => import('./Drill.svelte'), frame },
];
