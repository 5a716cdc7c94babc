import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/d/check', access: 'device', load: () => import('./SelfTest.svelte') },
  {
    pattern: '/c/:slug/polling-day/phones',
    load: () => import('./Phones.svelte'),
    frame,
  },
];
