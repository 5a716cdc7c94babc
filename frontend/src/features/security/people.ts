import { answer, api, given } from '../../api/client';
import type {
  GrantedStaffRole,
  NewSignIn,
  NewStaffRole,
  Page,
  Role,
  StaffRole,
  StaffRules,
} from '../../api/types';

export const staffRoles: Role[] = [
  'agent',
  'data_officer',
  'organiser',
  'observer',
  'polling_agent',
];

export const people = (slug: string) =>
  answer(api.GET('/api/campaigns/{slug}/staff', { params: { path: { slug } } })) as Promise<
    Page<StaffRole>
  >;

export const grant = (slug: string, body: NewStaffRole) =>
  answer(
    api.POST('/api/campaigns/{slug}/staff', { params: { path: { slug } }, body: given(body) }),
  ) as Promise<GrantedStaffRole>;

export const endRole = (slug: string, account: string, role: Role) =>
  api.DELETE('/api/campaigns/{slug}/staff/{account}/roles/{role}', {
    params: { path: { slug, account, role } },
  });

export const newSignIn = (slug: string, account: string) =>
  answer(
    api.POST('/api/campaigns/{slug}/staff/{account}/new-sign-in', {
      params: { path: { slug, account } },
    }),
  ) as Promise<NewSignIn>;

export const staffRules = (slug: string) =>
  answer(
    api.GET('/api/campaigns/{slug}/staff-rules', { params: { path: { slug } } }),
  ) as Promise<StaffRules>;

export const setStaffRules = (slug: string, body: StaffRules) =>
  api.PUT('/api/campaigns/{slug}/staff-rules', { params: { path: { slug } }, body });
