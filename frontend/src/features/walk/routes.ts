import type { Route } from '../../app/router';

export const routes: Route[] = [
  { pattern: '/d/walk/:id', access: 'device', load: () => import('./Walk.svelte') },
  { pattern: '/d/street', access: 'device', load: () => import('./Street.svelte') },
];
