import { all, answer, api, given, patch } from '../../api/client';
import type {
  Centre,
  NewRoom,
  NewRoomCopy,
  NewRoomReport,
  Page,
  RoomCopy,
  RoomMessage,
  RoomNow,
} from '../../api/types';

const of = (slug: string) => ({ params: { path: { slug } } });
const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const rooms = (slug: string): Promise<{ asOf: string; items: RoomNow[] }> =>
  answer(api.GET('/api/campaigns/{slug}/rooms', of(slug)));

export const room = (slug: string, id: string): Promise<RoomNow> =>
  answer(api.GET('/api/campaigns/{slug}/rooms/{id}', one(slug, id)));

export const report = (slug: string, id: string, body: NewRoomReport): Promise<RoomNow> =>
  answer(api.PUT('/api/campaigns/{slug}/rooms/{id}/report', { ...one(slug, id), body }));

export const runner = (slug: string, id: string): Promise<RoomNow> =>
  answer(api.POST('/api/campaigns/{slug}/rooms/{id}/runner', one(slug, id)));

export const openRoom = (slug: string, body: NewRoom) =>
  answer(api.POST('/api/campaigns/{slug}/committee-rooms', { ...of(slug), body: given(body) }));

export const changeRoom = (slug: string, id: string, body: NewRoom) =>
  answer(
    api.PATCH('/api/campaigns/{slug}/committee-rooms/{id}', {
      ...one(slug, id),
      body: patch(body),
    }),
  );

export const closeRoom = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/committee-rooms/{id}', one(slug, id));

export const messages = (slug: string, toRoom?: string): Promise<Page<RoomMessage>> =>
  answer(
    api.GET('/api/campaigns/{slug}/room-messages', {
      params: { path: { slug }, query: { ...all, room: toRoom } },
    }),
  );

export const send = (slug: string, text: string, toRoom: string | null) =>
  api.POST('/api/campaigns/{slug}/room-messages', { ...of(slug), body: { text, room: toRoom } });

export const markRead = (slug: string, id: string, byRoom: string) =>
  api.PUT('/api/campaigns/{slug}/room-messages/{id}/read/{room}', {
    params: { path: { slug, id, room: byRoom } },
  });

export const centre = (slug: string): Promise<Centre> =>
  answer(api.GET('/api/campaigns/{slug}/centre', of(slug)));

export const copies = (slug: string): Promise<{ items: RoomCopy[] }> =>
  answer(api.GET('/api/campaigns/{slug}/room-copies', of(slug)));

export const makeCopy = (slug: string, id: string): Promise<NewRoomCopy> =>
  answer(api.POST('/api/campaigns/{slug}/committee-rooms/{id}/copies', one(slug, id)));

export const endCopy = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/room-copies/{id}', one(slug, id));
