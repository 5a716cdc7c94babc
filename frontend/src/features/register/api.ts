import { answer, api, at } from '../../api/client';
import { upload } from '../../api/upload';
import type { Elector, ElectorDetail, ImportKind, Page, RegisterImport } from '../../api/types';

export const imports = (slug: string): Promise<Page<RegisterImport>> =>
  answer(api.GET('/api/campaigns/{slug}/register-imports', { params: { path: { slug } } }));

export const oneImport = (slug: string, id: string): Promise<RegisterImport> =>
  answer(
    api.GET('/api/campaigns/{slug}/register-imports/{id}', { params: { path: { slug, id } } }),
  );

export const rejectsOf = (slug: string, id: string) => at(slug, 'register-imports', id, 'rejects');

export const readIn = (
  slug: string,
  kind: ImportKind,
  file: File,
  onprogress: (share: number) => void,
) => upload<RegisterImport>(at(slug, 'register-imports'), { kind }, file, onprogress);

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

export const elector = (slug: string, id: string): Promise<ElectorDetail> =>
  answer(api.GET('/api/campaigns/{slug}/electors/{id}', { params: { path: { slug, id } } }));

export const running = (status: RegisterImport['status']) =>
  status === 'queued' || status === 'running';
