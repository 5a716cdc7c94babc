import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/cases', load: () => import('./Questions.svelte'), frame },
  { pattern: '/c/:slug/cases/wanted', load: () => import('./Wishes.svelte'), frame },
  { pattern: '/c/:slug/cases/met', load: () => import('./MetPeople.svelte'), frame },
];
