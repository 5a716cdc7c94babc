import { answer, api } from '../../api/client';
import { written } from '../../api/electorNumber';
import type { HeldReturn, Page, Receipt } from '../../api/types';

export const held = (slug: string, after: string | null): Promise<Page<HeldReturn>> =>
  answer(
    api.GET('/api/campaigns/{slug}/returns/held', {
      params: { path: { slug }, query: { after: after ?? undefined } },
    }),
  );

export const retry = (slug: string, id: string): Promise<Receipt> =>
  answer(
    api.POST('/api/campaigns/{slug}/returns/held/{id}/retry', { params: { path: { slug, id } } }),
  );

/** The elector number a held return was about, as it was sent; null when it names none. */
export function about({ elector }: Pick<HeldReturn['body'], 'elector'>): string | null {
  if (!elector) return null;
  if (elector.district === undefined || elector.number === undefined) return elector.id ?? null;
  return written({
    district: elector.district,
    number: elector.number,
    suffix: elector.suffix ?? 0,
  });
}

/** Whose page says who it is: a phone names electors by an id that tells nobody anything. */
export function known(
  { elector }: Pick<HeldReturn['body'], 'elector'>,
  problem: HeldReturn['problem'],
): string | null {
  if (problem === 'unknown_elector' || elector?.number !== undefined) return null;
  return elector?.id ?? null;
}
