import { answer, api } from '../../api/client';
import type { Drill } from '../../api/types';

const of = (slug: string) => ({ params: { path: { slug } } });

export interface Latest {
  drill: Drill | null;
}

export const latest = (slug: string): Promise<Latest> =>
  answer(api.GET('/api/campaigns/{slug}/drill', of(slug))) as Promise<Latest>;

export const begin = (slug: string, speed: number): Promise<Latest> =>
  answer(
    api.POST('/api/campaigns/{slug}/drill', { ...of(slug), body: { speed } }),
  ) as Promise<Latest>;

export const remove = (slug: string) => api.DELETE('/api/campaigns/{slug}/drill', of(slug));
