import { answer, api, at } from '../../api/client';
import { Problem } from '../../api/problem';
import type { NewSupportPage, SupportPage } from '../../api/types';

/** Null if there is none yet. */
export async function supportPage(slug: string): Promise<SupportPage | null> {
  try {
    return await answer(
      api.GET('/api/campaigns/{slug}/support-page', { params: { path: { slug } } }),
    );
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
}

export const putSupportPage = (slug: string, body: NewSupportPage): Promise<SupportPage> =>
  answer(api.PUT('/api/campaigns/{slug}/support-page', { params: { path: { slug } }, body }));

export const poster = (slug: string) => at(slug, 'support-page', 'poster.pdf');
export const qr = (slug: string) => at(slug, 'support-page', 'qr.svg');
