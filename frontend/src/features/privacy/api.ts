import { answer, api, at } from '../../api/client';
import type {
  ConsentChannel,
  Page,
  PersonalOutcome,
  PersonalRequest,
  PersonPrivacy,
} from '../../api/types';

const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const person = (slug: string, id: string): Promise<PersonPrivacy> =>
  answer(api.GET('/api/campaigns/{slug}/people/{id}', one(slug, id))) as Promise<PersonPrivacy>;

export const accessFile = (slug: string, id: string, format: 'html' | 'json') =>
  `${at(slug, 'people', id, 'subject-access')}?format=${format}`;

export type Demand = 'objection' | 'erasure';

export const demand = (
  slug: string,
  id: string,
  what: Demand,
  words: string,
): Promise<PersonalOutcome> =>
  answer(
    what === 'objection'
      ? api.POST('/api/campaigns/{slug}/people/{id}/objection', {
          ...one(slug, id),
          body: { words },
        })
      : api.POST('/api/campaigns/{slug}/people/{id}/erasure', {
          ...one(slug, id),
          body: { words },
        }),
  );

export const channels: ConsentChannel[] = ['intention', 'phone', 'email', 'sms'];

export const sayConsent = (
  slug: string,
  id: string,
  channel: ConsentChannel,
  given: boolean,
  words: string,
) =>
  api.POST('/api/campaigns/{slug}/people/{id}/consents', {
    ...one(slug, id),
    body: { channel, given, words },
  });

export const liftObjection = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/people/{id}/objection', one(slug, id));

export const requests = (slug: string, after: string | null): Promise<Page<PersonalRequest>> =>
  answer(
    api.GET('/api/campaigns/{slug}/privacy/requests', {
      params: { path: { slug }, query: { limit: 100, after: after ?? undefined } },
    }),
  );
