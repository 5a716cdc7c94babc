import { all, answer, api } from '../../api/client';
import type { Canary, NewCanary, Page, ReadingAlert } from '../../api/types';
import { t } from './messages';

export const readingAlerts = (slug: string, open: boolean) =>
  answer(
    api.GET('/api/campaigns/{slug}/reading-alerts', {
      params: { path: { slug }, query: { open, ...all } },
    }),
  ) as Promise<Page<ReadingAlert>>;

export const seenAlert = (slug: string, id: string) =>
  api.PUT('/api/campaigns/{slug}/reading-alerts/{id}/seen', { params: { path: { slug, id } } });

export const canaries = (slug: string) =>
  answer(api.GET('/api/campaigns/{slug}/canaries', { params: { path: { slug } } })) as Promise<
    Page<Canary>
  >;

export const placeCanary = (slug: string, body: NewCanary) =>
  api.POST('/api/campaigns/{slug}/canaries', { params: { path: { slug } }, body });

export const removeCanary = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/canaries/{id}', { params: { path: { slug, id } } });

/** What was read, in words; a canary without its name was one of those in an export. */
export function amountOf({ kind, amount, subject }: ReadingAlert): string {
  const what = kind === 'canary' && !subject ? 'export' : kind;
  return t(`reading.kind.${what}`, { amount });
}
