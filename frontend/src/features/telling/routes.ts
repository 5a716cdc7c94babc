import type { Route } from '../../app/router';

export const routes: Route[] = [
  { pattern: '/d/telling', access: 'device', load: () => import('./Telling.svelte') },
];
