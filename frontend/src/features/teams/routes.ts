import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/teams', load: () => import('./Teams.svelte'), frame },
  { pattern: '/c/:slug/teams/volunteers', load: () => import('./Volunteers.svelte'), frame },
  { pattern: '/c/:slug/teams/:id', load: () => import('./TeamPage.svelte'), frame },
];
