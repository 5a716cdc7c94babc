import { answer, api, at } from '../../api/client';
import { Problem } from '../../api/problem';
import type { ElectorContacts, TpsScreened, TpsScreening } from '../../api/types';

const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const contactsOf = (slug: string, id: string): Promise<ElectorContacts> =>
  answer(
    api.GET('/api/campaigns/{slug}/electors/{id}/contacts', one(slug, id)),
  ) as Promise<ElectorContacts>;

export const noteContacts = (
  slug: string,
  id: string,
  body: { phone: string | null; email: string | null },
): Promise<ElectorContacts> =>
  answer(
    api.PUT('/api/campaigns/{slug}/electors/{id}/contacts', {
      ...one(slug, id),
      body: body as never,
    }),
  ) as Promise<ElectorContacts>;

export const lists = ['phone', 'sms', 'email'] as const;

export const listOf = (slug: string, channel: (typeof lists)[number]) =>
  at(slug, 'contact-lists', channel);

export const screening = (slug: string): Promise<TpsScreening> =>
  answer(
    api.GET('/api/campaigns/{slug}/tps-screening', { params: { path: { slug } } }),
  ) as Promise<TpsScreening>;

export const numbersToScreen = (slug: string) => at(slug, 'tps-screening', 'numbers.csv');

export async function sendScreened(slug: string, on: string, file: File): Promise<TpsScreened> {
  const response = await fetch(`${at(slug, 'tps-screening')}?on=${encodeURIComponent(on)}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'text/csv' },
    body: await file.text(),
    credentials: 'same-origin',
  });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem({ ...body, status: response.status });
  return body as TpsScreened;
}
