import { at, get, post } from '../../api/client';
import type { Campaign, CampaignItem, NewCampaign, Page } from '../../api/types';

export const campaigns = () => get<Page<CampaignItem>>('/api/campaigns', { limit: 1000 });
export const campaign = (slug: string) => get<Campaign>(at('campaigns', slug));
export const create = (made: NewCampaign) => post<CampaignItem>('/api/campaigns', made);
