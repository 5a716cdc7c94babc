import { all, answer, api, at } from '../../api/client';
import type {
  CanvassRules,
  CodeBook,
  DoorWords,
  NewWalks,
  OrderedSide,
  Packet,
  Page,
  Walk,
  WalkingOrder,
  WalkKind,
  WalkPreview,
  Watch,
  DoorWarning,
} from '../../api/types';

export const kinds: WalkKind[] = ['canvass', 'knock_up', 'postal', 'leaflet'];

interface Filter {
  kind?: WalkKind;
  district?: string;
  closed?: boolean;
}

export const walks = (slug: string, filter: Filter = {}): Promise<Page<Walk>> =>
  answer(
    api.GET('/api/campaigns/{slug}/walks', {
      params: { path: { slug }, query: { ...filter, ...all } },
    }),
  );

export const packet = (slug: string, id: string): Promise<Packet> =>
  answer(api.GET('/api/campaigns/{slug}/walks/{id}', { params: { path: { slug, id } } }));

export const cut = (slug: string, body: NewWalks): Promise<{ items: unknown[] }> =>
  answer(api.POST('/api/campaigns/{slug}/walks', { params: { path: { slug } }, body }));

export const removeWalk = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/walks/{id}', { params: { path: { slug, id } } });

export const sheet = (slug: string, id: string) => at(slug, 'walks', id, 'sheet.pdf');

export const preview = (slug: string, body: NewWalks): Promise<WalkPreview> =>
  answer(api.POST('/api/campaigns/{slug}/walks/preview', { params: { path: { slug } }, body }));

export const closeWalk = (slug: string, id: string) =>
  api.POST('/api/campaigns/{slug}/walks/{id}/close', { params: { path: { slug, id } } });

export const reopenWalk = (slug: string, id: string) =>
  api.POST('/api/campaigns/{slug}/walks/{id}/reopen', { params: { path: { slug, id } } });

export const reorder = (slug: string, id: string, doors: string[]) =>
  api.PUT('/api/campaigns/{slug}/walks/{id}/order', {
    params: { path: { slug, id } },
    body: { doors },
  });

export const walkingOrder = (
  slug: string,
  district: string,
  byMap = false,
): Promise<WalkingOrder> =>
  answer(
    api.GET('/api/campaigns/{slug}/walking-order', {
      params: { path: { slug }, query: { district, byMap } },
    }),
  );

export const keepOrder = (
  slug: string,
  district: string,
  sides: OrderedSide[],
): Promise<WalkingOrder> =>
  answer(
    api.PUT('/api/campaigns/{slug}/walking-order', {
      params: { path: { slug }, query: { district } },
      body: { sides: sides.map(({ street, side, reversed }) => ({ street, side, reversed })) },
    }),
  );

export const forgetOrder = (slug: string, district: string) =>
  api.DELETE('/api/campaigns/{slug}/walking-order', {
    params: { path: { slug }, query: { district } },
  });

export const canvassRules = (slug: string): Promise<CanvassRules> =>
  answer(api.GET('/api/campaigns/{slug}/canvass-rules', { params: { path: { slug } } }));

export const settleRules = (slug: string, body: CanvassRules): Promise<CanvassRules> =>
  answer(api.PUT('/api/campaigns/{slug}/canvass-rules', { params: { path: { slug } }, body }));

export const doorWords = (slug: string): Promise<{ items: DoorWords[] }> =>
  answer(api.GET('/api/campaigns/{slug}/door-words', { params: { path: { slug } } }));

export const settleDoorWords = (
  slug: string,
  { language, ...body }: DoorWords,
): Promise<DoorWords> =>
  answer(
    api.PUT('/api/campaigns/{slug}/door-words/{language}', {
      params: { path: { slug, language } },
      body,
    }),
  );

export const codes = (slug: string): Promise<CodeBook> =>
  answer(api.GET('/api/campaigns/{slug}/codes', { params: { path: { slug } } }));

export const codesOf = (slug: string, version: number): Promise<CodeBook> =>
  answer(api.GET('/api/campaigns/{slug}/codes/{version}', { params: { path: { slug, version } } }));

export const changeCodes = (slug: string, body: CodeBook): Promise<CodeBook> =>
  answer(api.PUT('/api/campaigns/{slug}/codes', { params: { path: { slug } }, body }));

export const watches = (slug: string): Promise<Page<Watch>> =>
  answer(api.GET('/api/campaigns/{slug}/watch', { params: { path: { slug } } }));

export const answered = (slug: string, device: string) =>
  api.POST('/api/campaigns/{slug}/watch/{device}/answered', {
    params: { path: { slug, device } },
  });

export const doorWarnings = (slug: string): Promise<Page<DoorWarning>> =>
  answer(api.GET('/api/campaigns/{slug}/door-warnings', { params: { path: { slug } } }));

export const warn = (slug: string, door: string, warning: string) =>
  api.PUT('/api/campaigns/{slug}/door-warnings/{door}', {
    params: { path: { slug, door } },
    body: { warning },
  });

export const unwarn = (slug: string, door: string) =>
  api.DELETE('/api/campaigns/{slug}/door-warnings/{door}', { params: { path: { slug, door } } });
