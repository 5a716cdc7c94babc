import type { Route } from '../../app/router';

export const routes: Route[] = [
  { pattern: '/join', access: 'open', load: () => import('./Join.svelte') },
  { pattern: '/d', access: 'device', load: () => import('./Home.svelte') },
];
