import { answer, api, given, patch } from '../../api/client';
import type {
  ElectorListing,
  ListingWithHistory,
  Merge,
  NewAddress,
  NewElector,
  NewProperty,
  Page,
  Property,
} from '../../api/types';

const of = (slug: string) => ({ params: { path: { slug } } });
const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

/** What the register says of somebody, and all that became of that entry. */
export const listing = (slug: string, id: string): Promise<ListingWithHistory> =>
  answer(api.GET('/api/campaigns/{slug}/electors/{id}/listing', one(slug, id)));

export const correct = (slug: string, id: string, change: Partial<ElectorListing>) =>
  answer(
    api.PATCH('/api/campaigns/{slug}/electors/{id}/listing', {
      ...one(slug, id),
      body: patch(change),
    }),
  );

export const takeBack = (slug: string, id: string, amendment: string) =>
  api.DELETE('/api/campaigns/{slug}/electors/{id}/listing/amendments/{amendment}', {
    params: { path: { slug, id, amendment } },
  });

export const findProperties = (slug: string, q: string): Promise<Page<Property>> =>
  answer(
    api.GET('/api/campaigns/{slug}/properties/find', { params: { path: { slug }, query: { q } } }),
  );

export const addProperty = (slug: string, body: NewProperty): Promise<Property> =>
  answer(api.POST('/api/campaigns/{slug}/properties', { ...of(slug), body: given(body) }));

/** For everybody behind the door. */
export const correctAddress = (slug: string, id: string, body: NewAddress): Promise<Property> =>
  answer(
    api.PUT('/api/campaigns/{slug}/properties/{id}/address', {
      ...one(slug, id),
      body: given(body),
    }),
  );

export const addElector = (slug: string, body: NewElector) =>
  answer(api.POST('/api/campaigns/{slug}/added-electors', { ...of(slug), body: given(body) }));

/** Says that two are one person; who is kept may be either. */
export const merge = (slug: string, elector: string, other: string): Promise<Merge> =>
  answer(api.POST('/api/campaigns/{slug}/merges', { ...of(slug), body: { elector, other } }));

export const split = (slug: string, decision: string) =>
  api.DELETE('/api/campaigns/{slug}/merges/{id}', one(slug, decision));
