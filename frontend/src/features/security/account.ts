import { answer, api } from '../../api/client';
import type {
  NewSignIn,
  OwnSession,
  Page,
  RecoveryCodes,
  SecondFactorSecret,
  SecondFactorState,
} from '../../api/types';

/** One's account is of no campaign, so its times are told by the clock of the browser. */
export const clockHere = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const changePassword = (current: string, wanted: string) =>
  api.PUT('/api/me/password', { body: { current, wanted } });

export const sessions = () => answer(api.GET('/api/me/sessions')) as Promise<Page<OwnSession>>;

export const endSession = (id: string) =>
  api.DELETE('/api/me/sessions/{id}', { params: { path: { id } } });

export const endOthers = () => api.DELETE('/api/me/sessions');

export const secondFactor = () =>
  answer(api.GET('/api/me/second-factor')) as Promise<SecondFactorState>;

export const beginFactor = (password: string) =>
  answer(api.POST('/api/me/second-factor', { body: { password } })) as Promise<SecondFactorSecret>;

export const confirmFactor = (code: string) =>
  answer(api.PUT('/api/me/second-factor', { body: { code } })) as Promise<RecoveryCodes>;

export const renewCodes = (code: string) =>
  answer(
    api.POST('/api/me/second-factor/recovery-codes', { body: { code } }),
  ) as Promise<RecoveryCodes>;

export const endFactor = (password: string, code: string) =>
  api.POST('/api/me/second-factor/end', { body: { password, code } });

export const newSignIn = (username: string) =>
  answer(api.POST('/api/accounts/new-sign-in', { body: { username } })) as Promise<NewSignIn>;
