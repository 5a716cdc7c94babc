import { answer, api, at } from '../../api/client';
import type { CampaignNotice, CampaignNoticeView } from '../../api/types';

const of = (slug: string) => ({ params: { path: { slug } } });

export const notice = (slug: string): Promise<CampaignNoticeView> =>
  answer(api.GET('/api/campaigns/{slug}/notice', of(slug))) as Promise<CampaignNoticeView>;

export const keepNotice = (slug: string, body: CampaignNotice): Promise<CampaignNoticeView> =>
  answer(
    api.PUT('/api/campaigns/{slug}/notice', { ...of(slug), body }),
  ) as Promise<CampaignNoticeView>;

export const noticeQr = (slug: string) => at(slug, 'notice', 'qr.svg');
