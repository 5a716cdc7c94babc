import { answer, api, at } from '../../api/client';
import type { Dashboard, WalkAdvice } from '../../api/types';

export const dashboard = (slug: string, asOf: string | null): Promise<Dashboard> =>
  answer(
    api.GET('/api/campaigns/{slug}/dashboard', {
      params: { path: { slug }, query: { asOf: asOf ?? undefined } },
    }),
  );

export const stream = (slug: string) => at(slug, 'dashboard', 'stream');

/** Best first. */
export const bestWalks = async (slug: string, district: string): Promise<WalkAdvice[]> =>
  (
    await answer(
      api.GET('/api/campaigns/{slug}/dashboard/walks', {
        params: { path: { slug }, query: { district } },
      }),
    )
  ).items;
