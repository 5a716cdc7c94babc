import { answer, api } from '../../api/client';
import type { Page } from '../../api/types';
import type { components } from '../../api/schema';
import type { Flag } from '../../local/model';

type Schemas = components['schemas'];
type OrNull<T, K extends keyof T> = Omit<T, K> & { [P in K]: NonNullable<T[P]> | null };

export type QuestionState = Schemas['QuestionState'];
export type MetState = Schemas['MetState'];
export type Question = OrNull<
  Required<Schemas['Question']>,
  'asker' | 'answer' | 'closedAt' | 'language'
>;
export type Met = Required<Schemas['Met']>;
export type Candidate = Met['candidates'][number];

export type WishState = Schemas['WishState'];
export type Wish = OrNull<Required<Schemas['Wish']>, 'notes' | 'settledAt' | 'language'> & {
  asker: Required<Schemas['Asker']> | null;
};

export const wishes = (
  slug: string,
  flag: Flag,
  state: WishState,
  limit: number,
): Promise<Page<Wish>> =>
  answer(
    api.GET('/api/campaigns/{slug}/wishes', {
      params: { path: { slug }, query: { flag, state, limit } },
    }),
  ) as Promise<Page<Wish>>;

export const wishCounts = (slug: string): Promise<Page<Schemas['WishCount']>> =>
  answer(api.GET('/api/campaigns/{slug}/wishes/counts', { params: { path: { slug } } })) as Promise<
    Page<Schemas['WishCount']>
  >;

export const settleWish = (
  slug: string,
  { id, flag }: Pick<Wish, 'id' | 'flag'>,
  settled: boolean,
): Promise<unknown> =>
  answer(
    api.PUT('/api/campaigns/{slug}/wishes/{id}/{flag}', {
      params: { path: { slug, id, flag } },
      body: { settled },
    }),
  );

export const questions = (
  slug: string,
  state: QuestionState,
  limit: number,
): Promise<Page<Question>> =>
  answer(
    api.GET('/api/campaigns/{slug}/questions', {
      params: { path: { slug }, query: { state, limit } },
    }),
  ) as Promise<Page<Question>>;

export const reply = (slug: string, id: string, text: string | null): Promise<unknown> =>
  answer(
    api.PUT('/api/campaigns/{slug}/questions/{id}/answer', {
      params: { path: { slug, id } },
      body: { answer: text },
    }),
  );

export const met = (slug: string, state: MetState, limit: number): Promise<Page<Met>> =>
  answer(
    api.GET('/api/campaigns/{slug}/met', {
      params: { path: { slug }, query: { state, limit } },
    }),
  ) as Promise<Page<Met>>;

export const match = (
  slug: string,
  id: string,
  who: { elector: string } | { state: MetState },
): Promise<unknown> =>
  answer(
    api.PUT('/api/campaigns/{slug}/met/{id}/match', {
      params: { path: { slug, id } },
      body: who,
    }),
  );
