import { all, answer, api, at } from '../../api/client';
import type {
  Page,
  PackSheet,
  Sheet,
  SheetOut,
  SheetReckoning,
  SheetWhere,
  SigningOut,
} from '../../api/types';
import type { Numbers } from '../../local/numbers';

const of = (slug: string, code: string) => ({ params: { path: { slug, code } } });

export const entries = (slug: string, where: SheetWhere): Promise<Page<SheetOut>> =>
  answer(
    api.GET('/api/campaigns/{slug}/sheets', {
      params: { path: { slug }, query: { where, ...all } },
    }),
  );

export const reckoning = (slug: string): Promise<Page<SheetReckoning>> =>
  answer(api.GET('/api/campaigns/{slug}/sheets/reckoning', { params: { path: { slug } } }));

export const sheet = (slug: string, code: string): Promise<Sheet> =>
  answer(api.GET('/api/campaigns/{slug}/sheets/{code}', of(slug, code)));

export const signOut = (slug: string, code: string, body: SigningOut): Promise<SheetOut> =>
  answer(api.POST('/api/campaigns/{slug}/sheets/{code}/out', { ...of(slug, code), body }));

export const signIn = (slug: string, code: string, note: string): Promise<SheetOut> =>
  answer(
    api.POST('/api/campaigns/{slug}/sheets/{code}/in', {
      ...of(slug, code),
      body: { note: note || undefined },
    }),
  );

export const reportLost = (slug: string, code: string, note: string): Promise<SheetOut> =>
  answer(
    api.POST('/api/campaigns/{slug}/sheets/{code}/lost', {
      ...of(slug, code),
      body: { note: note || undefined },
    }),
  );

export const stayOut = (slug: string, code: string, dueAt: string): Promise<SheetOut> =>
  answer(
    api.POST('/api/campaigns/{slug}/sheets/{code}/due', { ...of(slug, code), body: { dueAt } }),
  );

/** The elector numbers of districts with what a teller checks; no name. */
export const numbersOf = (slug: string, district: string[]): Promise<Numbers> =>
  answer(
    api.GET('/api/campaigns/{slug}/telling-numbers', {
      params: { path: { slug }, query: { district } },
    }),
  );

export const packs = (slug: string): Promise<Page<PackSheet>> =>
  answer(api.GET('/api/campaigns/{slug}/knock-up-packs', { params: { path: { slug } } }));

export const makePack = (slug: string) =>
  api.POST('/api/campaigns/{slug}/knock-up-packs', { params: { path: { slug } } });

export const packFile = (slug: string, name: 'newest.pdf' | 'newest.zip') =>
  at(slug, 'knock-up-packs', name);

export const padFile = (slug: string, station: string) =>
  at(slug, 'stations', station, 'teller-pads.pdf');
