import { all, answer, api, at, call } from '../../api/client';
import type {
  Boundaries,
  BoundaryReport,
  Page,
  PollingDistrict,
  Station,
  StationFileReport,
} from '../../api/types';
import { uploadBody } from '../../api/upload';

const districtsOf = (slug: string) => at(slug, 'polling-districts');

export const districts = (slug: string) =>
  call<Page<PollingDistrict>>('GET', districtsOf(slug), all);

export type DistrictChange = Pick<PollingDistrict, 'name' | 'ward' | 'stationId'>;

/** The code goes in the query: it may hold a slash, which a path does not survive. */
export const change = (slug: string, code: string, body: DistrictChange) =>
  call<PollingDistrict>('PATCH', districtsOf(slug), { code }, body);

export const knockUpSheet = (slug: string, code: string) =>
  `${districtsOf(slug)}/knock-up.pdf?${new URLSearchParams({ code })}`;

export const stations = (slug: string) => call<Page<Station>>('GET', at(slug, 'stations'), all);

export type StationFields = Omit<Station, 'id'>;

export const makeStation = (slug: string, body: StationFields) =>
  call<Station>('POST', at(slug, 'stations'), {}, body);

export const changeStation = (slug: string, id: string, body: StationFields) =>
  call<Station>('PATCH', at(slug, 'stations', id), {}, body);

export const removeStation = (slug: string, id: string) =>
  call<undefined>('DELETE', at(slug, 'stations', id));

/** The officer's file of properties with their stations. */
export const readStations = (slug: string, file: File, onprogress: (share: number) => void) =>
  uploadBody<StationFileReport>(at(slug, 'station-files'), {}, file, onprogress);

const boundaryPath = '/api/campaigns/{slug}/boundaries' as const;

export const boundaries = (slug: string): Promise<Boundaries> =>
  answer(api.GET(boundaryPath, { params: { path: { slug } } }));

/** The file goes as it is: what is in it is for the server to say. */
export const drawBoundaries = (slug: string, file: File): Promise<BoundaryReport> =>
  answer(
    api.PUT(boundaryPath, {
      params: { path: { slug } },
      body: file as never,
      bodySerializer: (body) => body as never,
      headers: { 'Content-Type': 'application/geo+json' },
    }),
  );

export const removeBoundaries = (slug: string, kind: 'district' | 'ward') =>
  api.DELETE(boundaryPath, { params: { path: { slug }, query: { kind } } });
