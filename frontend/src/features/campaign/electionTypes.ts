import type { ElectionType } from '../../api/types';

/** Kinds of poll, in the order in which they are offered. */
export const electionTypes: ElectionType[] = [
  'uk_parliament',
  'uk_by_election',
  'local',
  'mayor',
  'london_mayor',
  'pcc',
  'senedd',
  'scottish_parliament',
  'northern_ireland_assembly',
  'local_referendum',
  'referendum',
];
