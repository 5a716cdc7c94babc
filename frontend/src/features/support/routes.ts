import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/support/:slug/:code', access: 'open', load: () => import('./Support.svelte') },
  { pattern: '/c/:slug/cases/support', load: () => import('./SupportSettings.svelte'), frame },
];
