import { answer, api, at } from '../../api/client';
import type { Dashboard } from '../../api/types';

export const dashboard = (slug: string, asOf: string | null): Promise<Dashboard> =>
  answer(
    api.GET('/api/campaigns/{slug}/dashboard', {
      params: { path: { slug }, query: { asOf: asOf ?? undefined } },
    }),
  );

export const stream = (slug: string) => at(slug, 'dashboard', 'stream');
