import { at, call } from '../../api/client';
import type { Dashboard } from '../../api/dashboard';

export const dashboard = (slug: string, asOf: string | null) =>
  call<Dashboard>('GET', at(slug, 'dashboard'), { asOf });

export const stream = (slug: string) => at(slug, 'dashboard', 'stream');
