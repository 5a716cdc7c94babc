import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/d/lifts', access: 'device', load: () => import('./Drive.svelte') },
  {
    pattern: '/c/:slug/polling-day/lifts',
    load: () => import('./Board.svelte'),
    frame,
  },
];
