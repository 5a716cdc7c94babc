import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/register', load: () => import('./Imports.svelte'), frame },
  { pattern: '/c/:slug/register/imports/:id', load: () => import('./Report.svelte'), frame },
  {
    pattern: '/c/:slug/register/imports/:id/changes',
    load: () => import('./Changes.svelte'),
    frame,
  },
  { pattern: '/c/:slug/register/doubts', load: () => import('./Doubts.svelte'), frame },
  { pattern: '/c/:slug/register/electors', load: () => import('./Electors.svelte'), frame },
  { pattern: '/c/:slug/register/renewals', load: () => import('./Renewals.svelte'), frame },
  { pattern: '/c/:slug/register/overseas', load: () => import('./Overseas.svelte'), frame },
  { pattern: '/c/:slug/register/places', load: () => import('./Places.svelte'), frame },
  { pattern: '/c/:slug/register/electors/:id', load: () => import('./Elector.svelte'), frame },
];
