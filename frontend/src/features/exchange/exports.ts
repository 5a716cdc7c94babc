import { answer, api, at } from '../../api/client';
import type { Export, ExportFormat, Keeping, Page } from '../../api/types';

export const formats: ExportFormat[] = ['xlsx', 'csv', 'jsonl'];
export const kinds: Keeping[] = ['register', 'canvass', 'cases', 'people', 'accounts'];
export const hours = ['1', '24', '72', '168'] as const;

export const shortestPassphrase = 12;

export const exportsOf = (slug: string): Promise<Page<Export>> =>
  answer(
    api.GET('/api/campaigns/{slug}/exports', { params: { path: { slug }, query: { limit: 50 } } }),
  ) as Promise<Page<Export>>;

export interface Wanted {
  format: ExportFormat;
  kinds: Keeping[];
  passphrase: string;
  hours: number;
}

export const askFor = (slug: string, wanted: Wanted) =>
  api.POST('/api/campaigns/{slug}/exports', { params: { path: { slug } }, body: wanted });

export const endExport = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/exports/{id}', { params: { path: { slug, id } } });

export const archiveOf = (slug: string, id: string) => at(slug, 'exports', id, 'archive.zip');

/** Signs that are not mistaken for each other when they are read out. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Five groups of five: some 123 bits. */
export function newPassphrase(): string {
  const group = () => Array.from({ length: 5 }, () => signs[anyOf(signs.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** Evenly: a remainder alone would favour the first. */
function anyOf(many: number): number {
  const limit = 256 - (256 % many);
  for (;;) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte !== undefined && byte < limit) return byte % many;
  }
}

/** As file sizes are shown: in thousands. */
export function size(bytes: number): { unit: 'kilobyte' | 'megabyte'; value: number } {
  return bytes < 1_000_000
    ? { unit: 'kilobyte', value: Math.max(1, Math.round(bytes / 1000)) }
    : { unit: 'megabyte', value: Math.round(bytes / 100_000) / 10 };
}
