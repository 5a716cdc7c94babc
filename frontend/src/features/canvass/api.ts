import { at, get, post, remove } from '../../api/client';
import type { NewWalks, Packet, Page, Walk, WalkKind } from '../../api/types';

const path = (slug: string) => at('campaigns', slug, 'walks');

export const kinds: WalkKind[] = ['canvass', 'knock_up', 'postal', 'leaflet'];

export const walks = (slug: string, filter: { kind?: string; district?: string } = {}) =>
  get<Page<Walk>>(path(slug), { ...filter, limit: 1000 });

export const packet = (slug: string, id: string) => get<Packet>(`${path(slug)}/${id}`);
export const cut = (slug: string, body: NewWalks) =>
  post<Pick<Page<Walk>, 'items'>>(path(slug), body);
export const removeWalk = (slug: string, id: string) => remove(`${path(slug)}/${id}`);
export const sheet = (slug: string, id: string) => `${path(slug)}/${id}/sheet.pdf`;
