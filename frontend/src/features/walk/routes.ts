import type { Route } from '../../app/router';

export const routes: Route[] = [
  { pattern: '/d/walk/:id', access: 'device', load: () => import('./Walk.svelte') },
];
