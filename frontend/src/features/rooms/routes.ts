import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  {
    pattern: '/c/:slug/polling-day/rooms',
    load: () => import('./Rooms.svelte'),
    frame,
  },
  {
    pattern: '/c/:slug/polling-day/rooms/:id',
    load: () => import('./Room.svelte'),
    frame,
  },
];
