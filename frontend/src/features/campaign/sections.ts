import type { Role } from '../../api/types';

export type Section =
  | 'home'
  | 'register'
  | 'districts'
  | 'walks'
  | 'paper'
  | 'phones'
  | 'teams'
  | 'cases'
  | 'held'
  | 'day'
  | 'people'
  | 'dashboard'
  | 'exchange'
  | 'privacy';

/** In the order in which a campaign comes to need them, and who may open them besides the agent. */
export const sections: { name: Section; path: string; roles: Role[] }[] = [
  { name: 'home', path: '', roles: ['data_officer', 'organiser', 'observer'] },
  { name: 'register', path: '/register', roles: ['data_officer', 'organiser'] },
  { name: 'districts', path: '/districts', roles: ['data_officer', 'organiser'] },
  { name: 'walks', path: '/walks', roles: ['organiser'] },
  { name: 'paper', path: '/paper', roles: ['organiser'] },
  { name: 'phones', path: '/phones', roles: ['organiser'] },
  { name: 'teams', path: '/teams', roles: ['organiser'] },
  { name: 'cases', path: '/cases', roles: ['data_officer', 'organiser'] },
  { name: 'people', path: '/people', roles: [] },
  { name: 'held', path: '/held', roles: ['data_officer', 'organiser'] },
  { name: 'day', path: '/polling-day', roles: ['organiser'] },
  { name: 'dashboard', path: '/dashboard', roles: ['organiser', 'observer'] },
  { name: 'exchange', path: '/exchange', roles: ['data_officer'] },
  { name: 'privacy', path: '/privacy', roles: ['data_officer'] },
];

/** The section an address belongs to: the longest path that begins it. */
export function sectionOf(path: string, slug: string): Section {
  const base = `/c/${encodeURIComponent(slug)}`;
  const inside = sections.filter(
    (each) => path === base + each.path || path.startsWith(`${base}${each.path}/`),
  );
  return inside.sort((a, b) => b.path.length - a.path.length)[0]?.name ?? 'home';
}
