import { answer, api } from '../../api/client';
import type { Campaign, CampaignItem, NewCampaign, Page } from '../../api/types';

export const campaigns = (): Promise<Page<CampaignItem>> => answer(api.GET('/api/campaigns'));

export const campaign = (slug: string) =>
  answer(api.GET('/api/campaigns/{slug}', { params: { path: { slug } } })) as Promise<Campaign>;

export const create = (body: NewCampaign) => answer(api.POST('/api/campaigns', { body }));
