import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/register/help', load: () => import('./Cases.svelte'), frame },
  { pattern: '/c/:slug/register/help/:id', load: () => import('./Case.svelte'), frame },
];
