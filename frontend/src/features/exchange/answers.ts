import { answer, api, at } from '../../api/client';
import type {
  AnswerChannel,
  AnswerCode,
  AnswerCodeFound,
  AnswerColumn,
  AnswerImport,
  AnswerPreview,
  CodeBook,
  Page,
} from '../../api/types';
import { upload } from '../../api/upload';

const one = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const channels: AnswerChannel[] = ['doorstep', 'phone', 'street', 'event'];

export const answerImports = (slug: string): Promise<Page<AnswerImport>> =>
  answer(
    api.GET('/api/campaigns/{slug}/answer-imports', {
      params: { path: { slug }, query: { limit: 50 } },
    }),
  ) as Promise<Page<AnswerImport>>;

export const answerImport = (slug: string, id: string): Promise<AnswerImport> =>
  answer(
    api.GET('/api/campaigns/{slug}/answer-imports/{id}', one(slug, id)),
  ) as Promise<AnswerImport>;

export const sendAnswers = (slug: string, file: File, onprogress: (share: number) => void) =>
  upload<AnswerImport>(at(slug, 'answer-imports'), {}, file, onprogress);

export const previewOf = (
  slug: string,
  id: string,
  header: boolean | null,
): Promise<AnswerPreview> =>
  answer(
    api.GET('/api/campaigns/{slug}/answer-imports/{id}/preview', {
      params: { path: { slug, id }, query: { header: header ?? undefined } },
    }),
  ) as Promise<AnswerPreview>;

export interface AnswerMapping {
  header: boolean;
  columns: (AnswerColumn | null)[];
  monthFirst: boolean;
  day: string | null;
  channel: AnswerChannel;
}

export const mapAnswers = (
  slug: string,
  id: string,
  mapping: AnswerMapping,
): Promise<AnswerCodeFound[]> =>
  answer(
    api.PUT('/api/campaigns/{slug}/answer-imports/{id}/mapping', {
      ...one(slug, id),
      body: mapping as never,
    }),
  ) as Promise<AnswerCodeFound[]>;

export const runAnswers = (slug: string, id: string, codes: AnswerCode[]) =>
  api.POST('/api/campaigns/{slug}/answer-imports/{id}/run', {
    ...one(slug, id),
    body: { codes } as never,
  });

export const takeBackAnswers = (slug: string, id: string) =>
  api.POST('/api/campaigns/{slug}/answer-imports/{id}/taking-back', one(slug, id));

export const giveUpAnswers = (slug: string, id: string) =>
  api.DELETE('/api/campaigns/{slug}/answer-imports/{id}', one(slug, id));

export const rejectedAnswers = (slug: string, id: string) =>
  at(slug, 'answer-imports', id, 'rejects');

export const codeBook = (slug: string): Promise<CodeBook> =>
  answer(api.GET('/api/campaigns/{slug}/codes', { params: { path: { slug } } }));
