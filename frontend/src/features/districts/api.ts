import { at, get, patch, post, remove, send, withQuery } from '../../api/client';
import type { Page, PollingDistrict } from '../../api/types';
import type { Station } from '../../api/teams';

const districtsOf = (slug: string) => at('campaigns', slug, 'polling-districts');
const stationsOf = (slug: string) => at('campaigns', slug, 'stations');

export const districts = (slug: string) =>
  get<Page<PollingDistrict>>(districtsOf(slug), { limit: 1000 });

export type DistrictChange = Pick<PollingDistrict, 'name' | 'ward' | 'stationId'>;

/** The code goes in the query: it may hold a slash, which a path does not survive. */
export const change = (slug: string, code: string, body: DistrictChange) =>
  send<PollingDistrict>('PATCH', districtsOf(slug), { query: { code }, body });

export const knockUpSheet = (slug: string, code: string) =>
  withQuery(`${districtsOf(slug)}/knock-up.pdf`, { code });

export const stations = (slug: string) => get<Page<Station>>(stationsOf(slug), { limit: 1000 });

export type StationFields = Omit<Station, 'id'>;

export const makeStation = (slug: string, body: StationFields) =>
  post<Station>(stationsOf(slug), body);

export const changeStation = (slug: string, id: string, body: StationFields) =>
  patch<Station>(`${stationsOf(slug)}/${id}`, body);

export const removeStation = (slug: string, id: string) => remove(`${stationsOf(slug)}/${id}`);
