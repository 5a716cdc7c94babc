import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/privacy', load: () => import('./Requests.svelte'), frame },
  { pattern: '/c/:slug/privacy/audit', load: () => import('./Audit.svelte'), frame },
  { pattern: '/c/:slug/privacy/notice', load: () => import('./Notice.svelte'), frame },
  { pattern: '/c/:slug/privacy/retention', load: () => import('./Retention.svelte'), frame },
];
