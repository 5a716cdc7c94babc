import type { OrNull, Schemas } from './shared';

export type PersonPrivacy = Omit<Schemas['PersonPrivacy'], 'suppressed'> & {
  suppressed: Schemas['LeftAlone'] | null;
};
export type ConsentChannel = Schemas['ConsentChannel'];
export type PersonalRequest = Schemas['PersonalRequest'];
export type PersonalOutcome = Schemas['PersonalOutcome'];
type Notices = Schemas['CampaignNotice'];
export type CampaignNotice = { [K in keyof Notices]-?: NonNullable<Notices[K]> | null };
export type CampaignNoticeView = Omit<Schemas['CampaignNoticeView'], 'notice' | 'imprint'> & {
  notice: CampaignNotice;
  imprint: string | null;
};
export type Keeping = Schemas['Keeping'];
export type Export = OrNull<Schemas['Export'], 'readyAt'>;
export type ExportFormat = Schemas['ExportFormat'];
export type AnswerColumn = Schemas['AnswerColumn'];
export type AnswerImport = OrNull<Schemas['AnswerImport'], 'filename' | 'problem' | 'finishedAt'>;
export type AnswerPreview = Omit<Schemas['AnswerImportPreview'], 'columns'> & {
  columns: (AnswerColumn | null)[];
};
export type AnswerChannel = Schemas['AnswerChannel'];
export type AnswerCode = OrNull<Schemas['AnswerCode'], 'result' | 'intention'>;

export interface AnswerCodeFound {
  rows: number;
  stands: AnswerCode;
}

export type Webhook = Schemas['Webhook'];
export type WebhookMade = Schemas['WebhookSecret'];
export type WebhookEvent = Schemas['WebhookEvent'];
export type WebhookDelivery = OrNull<
  Schemas['WebhookDelivery'],
  'nextAt' | 'lastAt' | 'lastStatus' | 'lastError'
>;
export type Retention = Schemas['Retention'];
export type RetentionItem = Schemas['RetentionItem'];
export type DestructionCertificate = Schemas['DestructionCertificate'];
