import { answer, api } from '../../api/client';
import type {
  Page,
  RegisterChange,
  RegisterChangeCounts,
  RegisterDoorChange,
  RegisterDoubt,
  RegisterImport,
} from '../../api/types';

/** The ways in which an elector differs from one edition to the next, in the order in which they are shown. */
export const kinds = [
  'new',
  'gone',
  'moved',
  'renamed',
  'renumbered',
  'newly_postal',
  'attainer',
  'attained',
] as const;
export type Kind = (typeof kinds)[number];

/** The ways in which a door differs that is the same door all the same. */
export const doorKinds = ['rewritten', 'redistricted'] as const;
export type DoorKind = (typeof doorKinds)[number];

export type AnyKind = Kind | DoorKind;

const keys = {
  new: 'new',
  gone: 'gone',
  moved: 'moved',
  renamed: 'renamed',
  renumbered: 'renumbered',
  newly_postal: 'newlyPostal',
  attainer: 'attainer',
  attained: 'attained',
  rewritten: 'doorsRewritten',
  redistricted: 'doorsRedistricted',
} as const satisfies Record<AnyKind, keyof RegisterChangeCounts>;

export const isOfDoors = (kind: AnyKind): kind is DoorKind =>
  doorKinds.some((each) => each === kind);

export const countOf = (counts: RegisterChangeCounts, kind: AnyKind) => counts[keys[kind]];

/** What to show first: the first kind of which there is any. */
export const firstKind = (counts: RegisterChangeCounts): AnyKind =>
  [...kinds, ...doorKinds].find((kind) => countOf(counts, kind) > 0) ?? 'new';

/** What the address names, where it names one. */
export const shownKind = (counts: RegisterChangeCounts, named: string | null): AnyKind =>
  [...kinds, ...doorKinds].find((kind) => kind === named) ?? firstKind(counts);

export const changeCounts = (slug: string, id: string): Promise<RegisterChangeCounts> =>
  answer(
    api.GET('/api/campaigns/{slug}/register-imports/{id}/changes/counts', {
      params: { path: { slug, id } },
    }),
  );

export const changes = (
  slug: string,
  id: string,
  kind: Kind,
  after: string | null,
): Promise<Page<RegisterChange>> =>
  answer(
    api.GET('/api/campaigns/{slug}/register-imports/{id}/changes', {
      params: { path: { slug, id }, query: { kind, after: after ?? undefined, limit: 50 } },
    }),
  );

export const doorChanges = (
  slug: string,
  id: string,
  kind: DoorKind,
  after: string | null,
): Promise<Page<RegisterDoorChange>> =>
  answer(
    api.GET('/api/campaigns/{slug}/register-imports/{id}/changes/doors', {
      params: { path: { slug, id }, query: { kind, after: after ?? undefined, limit: 50 } },
    }),
  );

export const doubts = (slug: string, after: string | null): Promise<Page<RegisterDoubt>> =>
  answer(
    api.GET('/api/campaigns/{slug}/register-doubts', {
      params: { path: { slug }, query: { after: after ?? undefined, limit: 20 } },
    }),
  );

export const decide = (
  slug: string,
  id: string,
  verdict: 'same' | 'different',
): Promise<RegisterDoubt> =>
  answer(
    api.POST('/api/campaigns/{slug}/register-doubts/{id}', {
      params: { path: { slug, id } },
      body: { verdict },
    }),
  );

export const takeBack = (slug: string, id: string): Promise<RegisterImport> =>
  answer(
    api.DELETE('/api/campaigns/{slug}/register-imports/{id}', { params: { path: { slug, id } } }),
  );
