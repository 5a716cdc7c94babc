import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/d/knock-up/:id', access: 'device', load: () => import('./KnockUp.svelte') },
  { pattern: '/c/:slug/polling-day', load: () => import('./Districts.svelte'), frame },
  {
    pattern: '/c/:slug/polling-day/settings',
    load: () => import('./Settings.svelte'),
    frame,
  },
  {
    pattern: '/c/:slug/polling-day/knock-up/:code',
    load: () => import('./District.svelte'),
    frame,
  },
];
