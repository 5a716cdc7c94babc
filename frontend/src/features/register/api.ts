import { at, get } from '../../api/client';
import { upload } from '../../api/upload';
import type { Elector, ElectorDetail, ImportKind, Page, RegisterImport } from '../../api/types';

export const imports = (slug: string) =>
  get<Page<RegisterImport>>(at('campaigns', slug, 'register-imports'));

export const oneImport = (slug: string, id: string) =>
  get<RegisterImport>(at('campaigns', slug, 'register-imports', id));

export const rejectsOf = (slug: string, id: string) =>
  at('campaigns', slug, 'register-imports', id, 'rejects');

export const readIn = (
  slug: string,
  kind: ImportKind,
  file: File,
  onprogress: (share: number) => void,
) => upload<RegisterImport>(at('campaigns', slug, 'register-imports'), { kind }, file, onprogress);

export interface Search {
  district?: string;
  number?: number;
  suffix?: number;
  q?: string;
  postcode?: string;
}

export const electors = (slug: string, search: Search, after: string | null) =>
  get<Page<Elector>>(at('campaigns', slug, 'electors'), { ...search, after, limit: 50 });

export const elector = (slug: string, id: string) =>
  get<ElectorDetail>(at('campaigns', slug, 'electors', id));

export const running = (status: RegisterImport['status']) =>
  status === 'queued' || status === 'running';
