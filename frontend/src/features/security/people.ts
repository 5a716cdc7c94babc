import { answer, api, given } from '../../api/client';
import type { GrantedStaffRole, NewStaffRole, Page, Role, StaffRole } from '../../api/types';

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

export const changePassword = (current: string, wanted: string) =>
  api.PUT('/api/me/password', { body: { current, wanted } });
