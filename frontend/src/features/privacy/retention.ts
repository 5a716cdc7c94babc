import { answer, api, at } from '../../api/client';
import type { DestructionCertificate, Keeping, Retention } from '../../api/types';

export const retention = (slug: string): Promise<Retention> =>
  answer(api.GET('/api/campaigns/{slug}/privacy/retention', { params: { path: { slug } } }));

export const setPeriod = (slug: string, kind: Keeping, months: number) =>
  api.PUT('/api/campaigns/{slug}/privacy/retention/{kind}', {
    params: { path: { slug, kind } },
    body: { months },
  });

export const destroy = (
  slug: string,
  kind: Keeping,
  campaign: string,
): Promise<DestructionCertificate> =>
  answer(
    api.POST('/api/campaigns/{slug}/privacy/retention/{kind}/destruction', {
      params: { path: { slug, kind } },
      body: { campaign },
    }),
  );

export const certificateOf = (slug: string, id: string) =>
  at(slug, 'privacy', 'retention', 'certificates', id);

export const recordOf = (slug: string) => at(slug, 'privacy', 'record');
