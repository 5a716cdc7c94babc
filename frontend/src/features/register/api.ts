import { answer, api, at, call } from '../../api/client';
import { upload, uploadBody } from '../../api/upload';
import type {
  Elector,
  ElectorDetail,
  FoundElector,
  ImportMapping,
  DoorPlaces,
  DoorsTaken,
  ImportPreview,
  OverseasElectors,
  Page,
  PostalRenewals,
  RegisterImport,
} from '../../api/types';

export const imports = (slug: string): Promise<Page<RegisterImport>> =>
  answer(api.GET('/api/campaigns/{slug}/register-imports', { params: { path: { slug } } }));

export const oneImport = (slug: string, id: string): Promise<RegisterImport> =>
  answer(
    api.GET('/api/campaigns/{slug}/register-imports/{id}', { params: { path: { slug, id } } }),
  );

export const rejectsOf = (slug: string, id: string) => at(slug, 'register-imports', id, 'rejects');

export const readIn = (
  slug: string,
  query: Record<string, string>,
  file: File,
  onprogress: (share: number) => void,
) => upload<RegisterImport>(at(slug, 'register-imports'), query, file, onprogress);

export const progressOf = (slug: string, id: string) =>
  at(slug, 'register-imports', id, 'progress');

export const stop = (slug: string, id: string): Promise<void> =>
  answer(
    api.POST('/api/campaigns/{slug}/register-imports/{id}/cancel', {
      params: { path: { slug, id } },
      parseAs: 'stream',
    }),
  ).then(() => undefined);

export const preview = (slug: string, id: string, header: boolean | null) =>
  call<ImportPreview>('GET', at(slug, 'register-imports', id, 'preview'), {
    header: header === null ? null : String(header),
  });

export const mapColumns = (slug: string, id: string, mapping: ImportMapping) =>
  call<RegisterImport>('PUT', at(slug, 'register-imports', id, 'mapping'), {}, mapping);

export interface Search {
  district?: string;
  number?: number;
  suffix?: number;
  q?: string;
  postcode?: string;
}

export const electors = (
  slug: string,
  search: Search,
  after: string | null,
): Promise<Page<Elector>> =>
  answer(
    api.GET('/api/campaigns/{slug}/electors', {
      params: { path: { slug }, query: { ...search, after: after ?? undefined, limit: 50 } },
    }),
  );

/** Whatever somebody knows of a person: a number, a name, an address, a postcode; the likeliest first. */
export const find = (slug: string, q: string): Promise<Page<FoundElector>> =>
  answer(
    api.GET('/api/campaigns/{slug}/electors/find', { params: { path: { slug }, query: { q } } }),
  );

export const elector = (slug: string, id: string): Promise<ElectorDetail> =>
  answer(api.GET('/api/campaigns/{slug}/electors/{id}', { params: { path: { slug, id } } }));

export const running = (status: RegisterImport['status']) =>
  status === 'queued' || status === 'running';

export const renewals = (
  slug: string,
  by: string | null,
  after: string | null,
): Promise<PostalRenewals> =>
  answer(
    api.GET('/api/campaigns/{slug}/postal-renewals', {
      params: {
        path: { slug },
        query: { by: by ?? undefined, after: after ?? undefined, limit: 50 },
      },
    }),
  );

export const overseas = (slug: string, after: string | null): Promise<OverseasElectors> =>
  answer(
    api.GET('/api/campaigns/{slug}/overseas', {
      params: { path: { slug }, query: { after: after ?? undefined, limit: 50 } },
    }),
  );

export const mailingList = (slug: string) => at(slug, 'overseas', 'mailing.csv');

/** Letters to those whose postal vote ends by a day. */
export const renewalLetters = (slug: string, by: string) =>
  `${at(slug, 'postal-renewals', 'mailing.csv')}?by=${by}`;

/** How many doors of each district have a place on the map. */
export const places = (slug: string): Promise<DoorPlaces> =>
  answer(api.GET('/api/campaigns/{slug}/door-coordinates', { params: { path: { slug } } }));

export const readPlaces = (slug: string, file: File, onprogress: (share: number) => void) =>
  uploadBody<DoorsTaken>(at(slug, 'door-coordinates'), {}, file, onprogress);
