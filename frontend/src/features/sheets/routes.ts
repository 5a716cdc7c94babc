import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/paper', load: () => import('./Ledger.svelte'), frame },
  { pattern: '/c/:slug/paper/packs', load: () => import('./Packs.svelte'), frame },
  { pattern: '/c/:slug/paper/pads', load: () => import('./Pads.svelte'), frame },
  { pattern: '/c/:slug/paper/sessions', load: () => import('./Sessions.svelte'), frame },
  { pattern: '/c/:slug/paper/sheets/:code', load: () => import('./SheetPage.svelte'), frame },
  { pattern: '/c/:slug/paper/sheets/:code/key', load: () => import('./KeyIn.svelte'), frame },
];
