import { all, answer, api, at } from '../../api/client';
import type { NewWalks, Packet, Page, Walk, WalkKind } from '../../api/types';

export const kinds: WalkKind[] = ['canvass', 'knock_up', 'postal', 'leaflet'];

interface Filter {
  kind?: WalkKind;
  district?: string;
}

export const walks = (slug: string, filter: Filter = {}): Promise<Page<Walk>> =>
  answer(
    api.GET('/api/campaigns/{slug}/walks', {
      params: { path: { slug }, query: { ...filter, ...all } },
    }),
  );

export const packet = (slug: string, id: string): Promise<Packet> =>
  answer(api.GET('/api/campaigns/{slug}/walks/{id}', { params: { path: { slug, id } } }));

export const cut = (slug: string, body: NewWalks): Promise<{ items: unknown[] }> =>
  answer(api.POST('/api/campaigns/{slug}/walks', { params: { path: { slug } }, body }));

export const removeWalk = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/walks/{id}', { params: { path: { slug, id } } });

export const sheet = (slug: string, id: string) => at(slug, 'walks', id, 'sheet.pdf');
