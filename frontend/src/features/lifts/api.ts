import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { uuidv7 } from '../../local/ids';
import type { LiftState, LiftWish } from '../../local/model';

type Schemas = components['schemas'];
export type Lift = Schemas['Lift'];
export type LiftBoard = Schemas['LiftBoard'];
export type Driver = Schemas['Driver'];
export type NewDriver = Schemas['NewDriver'];

const of = (slug: string) => ({ params: { path: { slug } } });
const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const board = (slug: string): Promise<LiftBoard> =>
  answer(api.GET('/api/campaigns/{slug}/lifts', of(slug)));

export const addDriver = (slug: string, body: NewDriver): Promise<Driver> =>
  answer(api.POST('/api/campaigns/{slug}/drivers', { ...of(slug), body }));

export const changeDriver = (slug: string, id: string, body: NewDriver): Promise<Driver> =>
  answer(api.PUT('/api/campaigns/{slug}/drivers/{id}', { ...one(slug, id), body }));

export const removeDriver = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/drivers/{id}', one(slug, id));

/** A lift is asked for, given out and ended by returns, from the desk as from the road. */
export async function say(
  slug: string,
  elector: string,
  state: LiftState,
  more: Partial<LiftWish> & { driver?: string } = {},
): Promise<void> {
  const at = new Date().toISOString();
  const one = { id: uuidv7(), type: 'lift' as const, at, elector: { id: elector }, state, ...more };
  await api.POST('/api/campaigns/{slug}/returns', { ...of(slug), body: { returns: [one] } });
}
