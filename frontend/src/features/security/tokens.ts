import { all, answer, api } from '../../api/client';
import type { ApiToken, DeviceRole, MadeApiToken, NewApiToken, Page, Role } from '../../api/types';

export const ofPhones: DeviceRole[] = ['canvasser', 'board_runner', 'teller', 'driver'];
/** Giving access is a person’s, and so is attending in a polling station. */
export const ofStaff: Role[] = ['observer', 'organiser', 'data_officer'];

export const tokens = (slug: string) =>
  answer(
    api.GET('/api/campaigns/{slug}/api-tokens', { params: { path: { slug }, query: all } }),
  ) as Promise<Page<ApiToken>>;

export const makeToken = (slug: string, body: NewApiToken) =>
  answer(
    api.POST('/api/campaigns/{slug}/api-tokens', { params: { path: { slug } }, body }),
  ) as Promise<MadeApiToken>;

export const endToken = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/api-tokens/{id}', { params: { path: { slug, id } } });

export type TokenState = 'live' | 'expired' | 'ended';

export function stateOf(token: ApiToken, now: Date): TokenState {
  if (token.endedAt) return 'ended';
  return new Date(token.expiresAt) <= now ? 'expired' : 'live';
}

/** Those that open something first, in the order in which they came. */
export function inOrder(items: ApiToken[], now: Date): ApiToken[] {
  const live = items.filter((each) => stateOf(each, now) === 'live');
  return [...live, ...items.filter((each) => !live.includes(each))];
}
