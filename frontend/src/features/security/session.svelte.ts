import { answer, api, call } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Role, StaffMe, Start } from '../../api/types';

/** Who of the staff is signed in here. */
class Session {
  me = $state.raw<StaffMe | null>(null);

  /** Throws 401 when nobody is. */
  async know(): Promise<StaffMe> {
    if (this.me) return this.me;
    return this.read();
  }

  async read(): Promise<StaffMe> {
    const me: { kind: string } = await answer(api.GET('/api/me'));
    if (me.kind !== 'staff') throw new Problem({ status: 401 });
    return (this.me = me as StaffMe);
  }

  /** Throws `second_factor_needed` where the account has one and the code is empty. */
  async signIn(username: string, password: string, code: string) {
    await api.POST('/api/session', { body: { username, password, code: code || null } });
    await this.read();
  }

  /** Returns where else to sign out: the provider's page, if one signed us in. */
  async signOut(): Promise<string | null> {
    const { data } = await api.DELETE('/api/session');
    this.me = null;
    return data?.signOutAt ?? null;
  }

  /** Whether the person may do, in this campaign, what one of the roles may. The agent may all. */
  may(slug: string, ...roles: Role[]): boolean {
    const held = this.me?.campaigns.find((campaign) => campaign.slug === slug)?.roles;
    return held?.some((role) => role === 'agent' || (roles as string[]).includes(role)) ?? false;
  }
}

export const session = new Session();

export const start = () => call<Start>('GET', '/api/start');

/** Only an address inside the app is followed after signing in. */
export function inside(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') ? to : '/';
}
