import { all, answer, api, at, given } from '../../api/client';
import type { Invitation, JoinedDevice, NewInvitation, Page } from '../../api/types';

export const invitations = (slug: string) =>
  answer(
    api.GET('/api/campaigns/{slug}/invitations', { params: { path: { slug }, query: all } }),
  ) as Promise<Page<Invitation>>;

export const invite = (slug: string, body: NewInvitation) =>
  answer(
    api.POST('/api/campaigns/{slug}/invitations', {
      params: { path: { slug } },
      body: given(body),
    }),
  ) as Promise<Invitation>;

export const end = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/invitations/{id}', { params: { path: { slug, id } } });

export const joined = (slug: string, invitation: string) =>
  answer(
    api.GET('/api/campaigns/{slug}/devices', {
      params: { path: { slug }, query: { invitation, ...all } },
    }),
  ) as Promise<Page<JoinedDevice>>;

export const endDevice = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/devices/{id}', { params: { path: { slug, id } } });

export const qrOf = (slug: string, id: string) => at(slug, 'invitations', id, 'qr.svg');

export type State = 'live' | 'full' | 'expired' | 'ended';

export function stateOf(invitation: Invitation, now: Date): State {
  if (invitation.endedAt) return 'ended';
  if (new Date(invitation.expiresAt) <= now) return 'expired';
  return invitation.used >= invitation.uses ? 'full' : 'live';
}

/** Why a phone will not get far with the address in the QR; null when it will. */
export function troubleWith(url: string): 'localhost' | 'insecure' | null {
  const { hostname, protocol } = new URL(url);
  if (/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)) {
    return 'localhost';
  }
  return protocol === 'https:' ? null : 'insecure';
}
