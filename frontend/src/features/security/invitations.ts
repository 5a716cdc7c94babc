import { at, get, post, remove } from '../../api/client';
import type { Invitation, NewInvitation, Page } from '../../api/types';

const path = (slug: string) => at('campaigns', slug, 'invitations');

export const invitations = (slug: string) => get<Page<Invitation>>(path(slug), { limit: 1000 });
export const invite = (slug: string, body: NewInvitation) => post<Invitation>(path(slug), body);
export const end = (slug: string, id: string) => remove(`${path(slug)}/${id}`);
export const qrOf = (slug: string, id: string) => `${path(slug)}/${id}/qr.svg`;

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
