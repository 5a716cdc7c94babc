import { answer, api, at } from '../../api/client';
import type { KnockUpDistrict, KnockUpList, KnockUpRules } from '../../api/types';

const of = (slug: string) => ({ params: { path: { slug } } });

export const districts = (slug: string): Promise<{ asOf: string; items: KnockUpDistrict[] }> =>
  answer(api.GET('/api/campaigns/{slug}/knock-up', of(slug)));

export const list = (slug: string, code: string): Promise<KnockUpList> =>
  answer(
    api.GET('/api/campaigns/{slug}/knock-up/districts/{code}', {
      params: { path: { slug, code } },
    }),
  );

export const rules = (slug: string): Promise<KnockUpRules> =>
  answer(api.GET('/api/campaigns/{slug}/knock-up/settings', of(slug)));

export const setRules = (slug: string, body: KnockUpRules['settings']): Promise<KnockUpRules> =>
  answer(api.PUT('/api/campaigns/{slug}/knock-up/settings', { ...of(slug), body }));

export const sheet = (slug: string, code: string) =>
  `${at(slug, 'polling-districts', 'knock-up.pdf')}?code=${encodeURIComponent(code)}`;

export const changes = (slug: string) => at(slug, 'changes');
