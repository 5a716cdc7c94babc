import { at, get, patch, post, remove } from '../../api/client';
import type { Assignment, Task, Team, TeamDetail, Volunteer } from '../../api/teams';
import type { Page } from '../../api/types';

type Kind = 'volunteers' | 'teams' | 'assignments';

const path = (slug: string, kind: Kind, ...id: string[]) => at('campaigns', slug, kind, ...id);
const all = { limit: 1000 };

export type VolunteerFields = Omit<Volunteer, 'id'>;
export type TeamFields = Omit<Team, 'id'>;
export interface NewAssignment {
  team: string;
  district: string | null;
  walk: string | null;
  task: Task;
  from: string;
  to: string;
}

export const tasks: Task[] = ['canvass', 'knock_up', 'telling', 'leaflet'];

export const volunteers = (slug: string) => get<Page<Volunteer>>(path(slug, 'volunteers'), all);

export const saveVolunteer = (slug: string, id: string | null, body: VolunteerFields) =>
  id
    ? patch<Volunteer>(path(slug, 'volunteers', id), body)
    : post<Volunteer>(path(slug, 'volunteers'), body);

export const removeVolunteer = (slug: string, id: string) => remove(path(slug, 'volunteers', id));

export const teams = (slug: string) => get<Page<Team>>(path(slug, 'teams'), all);
export const team = (slug: string, id: string) => get<TeamDetail>(path(slug, 'teams', id));

export const saveTeam = (slug: string, id: string | null, body: TeamFields) =>
  id ? patch<Team>(path(slug, 'teams', id), body) : post<Team>(path(slug, 'teams'), body);

export const removeTeam = (slug: string, id: string) => remove(path(slug, 'teams', id));

export const assignments = (slug: string) => get<Page<Assignment>>(path(slug, 'assignments'), all);
export const assign = (slug: string, body: NewAssignment) =>
  post<Assignment>(path(slug, 'assignments'), body);
export const takeBack = (slug: string, id: string) => remove(path(slug, 'assignments', id));
