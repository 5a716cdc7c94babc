import { all, answer, api, given, patch } from '../../api/client';
import type { Assignment, Page, Task, Team, TeamDetail, Volunteer } from '../../api/types';

export type VolunteerFields = Omit<Volunteer, 'id'>;
export type TeamFields = Omit<Team, 'id'>;
export type NewAssignment = Omit<Assignment, 'id' | 'warnings'>;

export const tasks: Task[] = ['canvass', 'knock_up', 'telling', 'leaflet'];

const of = (slug: string) => ({ params: { path: { slug } } });
const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });
const every = (slug: string) => ({ params: { path: { slug }, query: all } });

export const volunteers = (slug: string): Promise<Page<Volunteer>> =>
  answer(api.GET('/api/campaigns/{slug}/volunteers', every(slug)));

export const addVolunteer = (slug: string, body: VolunteerFields) =>
  answer(api.POST('/api/campaigns/{slug}/volunteers', { ...of(slug), body: given(body) }));

export const changeVolunteer = (slug: string, id: string, body: VolunteerFields) =>
  answer(
    api.PATCH('/api/campaigns/{slug}/volunteers/{id}', { ...one(slug, id), body: patch(body) }),
  );

export const removeVolunteer = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/volunteers/{id}', one(slug, id));

export const teams = (slug: string): Promise<Page<Team>> =>
  answer(api.GET('/api/campaigns/{slug}/teams', every(slug)));

export const team = (slug: string, id: string): Promise<TeamDetail> =>
  answer(api.GET('/api/campaigns/{slug}/teams/{id}', one(slug, id)));

export const makeTeam = (slug: string, body: TeamFields) =>
  answer(api.POST('/api/campaigns/{slug}/teams', { ...of(slug), body: given(body) }));

export const changeTeam = (slug: string, id: string, body: TeamFields) =>
  answer(api.PATCH('/api/campaigns/{slug}/teams/{id}', { ...one(slug, id), body: patch(body) }));

export const removeTeam = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/teams/{id}', one(slug, id));

export const assignments = (slug: string): Promise<Page<Assignment>> =>
  answer(api.GET('/api/campaigns/{slug}/assignments', every(slug)));

export const assign = (slug: string, body: NewAssignment) =>
  answer(api.POST('/api/campaigns/{slug}/assignments', { ...of(slug), body: given(body) }));

export const takeBack = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/assignments/{id}', one(slug, id));
