import { answer, api, at } from '../../api/client';
import type { components } from '../../api/schema';
import type {
  CalendarFeed,
  Campaign,
  CampaignItem,
  NewCalendarFeed,
  NewCampaign,
  Page,
  Timetable,
} from '../../api/types';

export const campaigns = (): Promise<Page<CampaignItem>> => answer(api.GET('/api/campaigns'));

export const campaign = (slug: string) =>
  answer(api.GET('/api/campaigns/{slug}', { params: { path: { slug } } })) as Promise<Campaign>;

export const create = (body: NewCampaign) => answer(api.POST('/api/campaigns', { body }));

const of = (slug: string) => ({ params: { path: { slug } } });

export const timetable = (slug: string): Promise<Timetable> =>
  answer(api.GET('/api/campaigns/{slug}/timetable', of(slug)));

export const waiting = (slug: string): Promise<components['schemas']['WaitingCounts']> =>
  answer(api.GET('/api/campaigns/{slug}/waiting', of(slug)));

export const calendarOf = (slug: string) => at(slug, 'timetable', 'calendar.ics');

export const calendarFeed = (slug: string): Promise<CalendarFeed> =>
  answer(api.GET('/api/campaigns/{slug}/calendar-feed', of(slug)));

export const makeCalendarFeed = (slug: string): Promise<NewCalendarFeed> =>
  answer(api.POST('/api/campaigns/{slug}/calendar-feed', of(slug)));

export const endCalendarFeed = (slug: string) =>
  api.DELETE('/api/campaigns/{slug}/calendar-feed', of(slug));
