import { answer, api, at } from '../../api/client';
import type { AuditEntry, AuditKind, AuditVerification, Page } from '../../api/types';

export const auditKinds: AuditKind[] = [
  'saw',
  'changed',
  'exported',
  'printed',
  'granted',
  'signed_in',
  'refused',
  'program',
];

export const audit = (
  slug: string,
  kind: AuditKind | undefined,
  q: string,
  after: string | null,
): Promise<Page<AuditEntry>> =>
  answer(
    api.GET('/api/campaigns/{slug}/audit', {
      params: {
        path: { slug },
        query: { kind, q: q || undefined, limit: 100, after: after ?? undefined },
      },
    }),
  );

export const verify = (slug: string, head: string): Promise<AuditVerification> =>
  answer(
    api.GET('/api/campaigns/{slug}/audit/verification', {
      params: { path: { slug }, query: { head: head || undefined } },
    }),
  );

export function auditFile(
  slug: string,
  kind: AuditKind | undefined,
  q: string,
  format: 'csv' | 'jsonl',
) {
  const wanted = new URLSearchParams({ format });
  if (kind) wanted.set('kind', kind);
  if (q) wanted.set('q', q);
  return `${at(slug, 'audit', 'export')}?${wanted}`;
}
