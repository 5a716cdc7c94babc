import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/sign-in', load: () => import('./SignIn.svelte'), access: 'open' },
  { pattern: '/account', load: () => import('./Account.svelte') },
  { pattern: '/c/:slug/people', load: () => import('./People.svelte'), frame },
  { pattern: '/c/:slug/people/programs', load: () => import('./Programs.svelte'), frame },
  { pattern: '/c/:slug/people/reading', load: () => import('./Reading.svelte'), frame },
  { pattern: '/c/:slug/phones', load: () => import('./Phones.svelte'), frame },
];
