import { all, answer, api, at, call, given, patch } from '../../api/client';
import type { Page, PollingDistrict, Station } from '../../api/types';

export const districts = (slug: string) =>
  call<Page<PollingDistrict>>('GET', at(slug, 'polling-districts'), all);

export type DistrictChange = Pick<PollingDistrict, 'name' | 'ward' | 'stationId'>;

/** The code goes in the query: it may hold a slash, which a path does not survive. */
export const change = (slug: string, code: string, body: DistrictChange) =>
  api.PATCH('/api/campaigns/{slug}/polling-districts', {
    params: { path: { slug }, query: { code } },
    body: patch(body),
  });

export const knockUpSheet = (slug: string, code: string) =>
  `${at(slug, 'polling-districts', 'knock-up.pdf')}?${new URLSearchParams({ code })}`;

export const stations = (slug: string): Promise<Page<Station>> =>
  answer(api.GET('/api/campaigns/{slug}/stations', { params: { path: { slug }, query: all } }));

export type StationFields = Omit<Station, 'id'>;

export const makeStation = (slug: string, body: StationFields) =>
  api.POST('/api/campaigns/{slug}/stations', { params: { path: { slug } }, body: given(body) });

const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const changeStation = (slug: string, id: string, body: StationFields) =>
  api.PATCH('/api/campaigns/{slug}/stations/{id}', { ...one(slug, id), body: patch(body) });

export const removeStation = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/stations/{id}', one(slug, id));
