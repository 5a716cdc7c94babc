import type { Route } from '../../app/router';
import { inCampaign as frame } from '../campaign/routes';

export const routes: Route[] = [
  { pattern: '/c/:slug/exchange', load: () => import('./Exports.svelte'), frame },
  { pattern: '/c/:slug/exchange/answers', load: () => import('./Answers.svelte'), frame },
  { pattern: '/c/:slug/exchange/answers/:id', load: () => import('./AnswerFile.svelte'), frame },
  { pattern: '/c/:slug/exchange/webhooks', load: () => import('./Hooks.svelte'), frame },
  { pattern: '/c/:slug/exchange/lists', load: () => import('./Lists.svelte'), frame },
];
