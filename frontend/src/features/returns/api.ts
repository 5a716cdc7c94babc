import { at, get, post } from '../../api/client';
import type { HeldReturn, Page, Receipt } from '../../api/types';

const path = (slug: string) => at('campaigns', slug, 'returns', 'held');

export const held = (slug: string, after: string | null) =>
  get<Page<HeldReturn>>(path(slug), { after });

export const retry = (slug: string, id: string) => post<Receipt>(`${path(slug)}/${id}/retry`);

/** The elector number a held return was about, as it was sent; null when it names none. */
export function about(body: Record<string, unknown>): string | null {
  const elector = body.elector as
    { district?: string; number?: number; suffix?: number; id?: string } | undefined;
  if (!elector) return null;
  if (elector.district === undefined || elector.number === undefined) return elector.id ?? null;
  return `${elector.district} ${elector.number}${elector.suffix ? `/${elector.suffix}` : ''}`;
}
