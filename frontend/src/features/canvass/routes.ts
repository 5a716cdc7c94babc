import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/walks', load: () => import('./Walks.svelte'), frame },
  { pattern: '/c/:slug/walks/new', load: () => import('./Cut.svelte'), frame },
  { pattern: '/c/:slug/walks/order', load: () => import('./Order.svelte'), frame },
  { pattern: '/c/:slug/walks/answers', load: () => import('./Answers.svelte'), frame },
  { pattern: '/c/:slug/walks/safety', load: () => import('./Safety.svelte'), frame },
  { pattern: '/c/:slug/walks/:id', load: () => import('./WalkPage.svelte'), frame },
];
