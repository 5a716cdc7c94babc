import { answer, api } from '../../api/client';
import type { Page, Webhook, WebhookDelivery, WebhookEvent, WebhookMade } from '../../api/types';

const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const events: Exclude<WebhookEvent, 'test'>[] = [
  'answers_recorded',
  'register_changed',
  'person_objected',
  'person_erased',
];

export interface HookWanted {
  name: string;
  url: string;
  events: WebhookEvent[];
  active: boolean;
}

export const hooksOf = (slug: string): Promise<Page<Webhook>> =>
  answer(api.GET('/api/campaigns/{slug}/webhooks', { params: { path: { slug } } })) as Promise<
    Page<Webhook>
  >;

export const addHook = (slug: string, body: HookWanted): Promise<WebhookMade> =>
  answer(api.POST('/api/campaigns/{slug}/webhooks', { params: { path: { slug } }, body }));

export const changeHook = (slug: string, id: string, body: HookWanted) =>
  api.PUT('/api/campaigns/{slug}/webhooks/{id}', { ...one(slug, id), body });

export const removeHook = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/webhooks/{id}', one(slug, id));

export const renewSecret = (slug: string, id: string): Promise<WebhookMade> =>
  answer(api.POST('/api/campaigns/{slug}/webhooks/{id}/secret', one(slug, id)));

export const tryHook = (slug: string, id: string) =>
  api.POST('/api/campaigns/{slug}/webhooks/{id}/test', one(slug, id));

export const deliveriesOf = (slug: string, id: string): Promise<Page<WebhookDelivery>> =>
  answer(
    api.GET('/api/campaigns/{slug}/webhooks/{id}/deliveries', {
      params: { path: { slug, id }, query: { limit: 20 } },
    }),
  ) as Promise<Page<WebhookDelivery>>;

export const sendAgain = (slug: string, id: string, delivery: string) =>
  api.POST('/api/campaigns/{slug}/webhooks/{id}/deliveries/{delivery}/again', {
    params: { path: { slug, id, delivery } },
  });
