import { at, get } from '../../api/client';
import type { Dashboard } from '../../api/dashboard';

const path = (slug: string) => at('campaigns', slug, 'dashboard');

export const dashboard = (slug: string, asOf: string | null) =>
  get<Dashboard>(path(slug), { asOf });

export const stream = (slug: string) => `${path(slug)}/stream`;
