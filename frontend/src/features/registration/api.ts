import { all, answer, api, given, patch } from '../../api/client';
import type {
  CaseState,
  Need,
  NewRegistrationCase,
  Page,
  RegistrationCase,
  RegistrationCaseDetail,
} from '../../api/types';

export const states: CaseState[] = ['open', 'waiting', 'done', 'closed'];

export const needs: Need[] = [
  'registration',
  'new_address',
  'declaration_of_local_connection',
  'address_for_post',
  'evidence',
  'postal_vote',
  'proxy_vote',
  'photo_id',
];

const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const cases = (slug: string, state?: CaseState): Promise<Page<RegistrationCase>> =>
  answer(
    api.GET('/api/campaigns/{slug}/registration-cases', {
      params: { path: { slug }, query: { ...all, state } },
    }),
  );

export const oneCase = (slug: string, id: string) =>
  answer(
    api.GET('/api/campaigns/{slug}/registration-cases/{id}', one(slug, id)),
  ) as Promise<RegistrationCaseDetail>;

export const addCase = (slug: string, body: NewRegistrationCase) =>
  answer(
    api.POST('/api/campaigns/{slug}/registration-cases', {
      params: { path: { slug } },
      body: given(body),
    }),
  );

export const changeCase = (slug: string, id: string, body: Partial<NewRegistrationCase>) =>
  answer(
    api.PATCH('/api/campaigns/{slug}/registration-cases/{id}', {
      ...one(slug, id),
      body: patch(body),
    }),
  );

export const removeCase = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/registration-cases/{id}', one(slug, id));

export const addNote = (slug: string, id: string, text: string) =>
  answer(
    api.POST('/api/campaigns/{slug}/registration-cases/{id}/notes', {
      ...one(slug, id),
      body: { text },
    }),
  );
