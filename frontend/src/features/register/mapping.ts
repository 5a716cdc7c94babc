import type { ImportKind, RegisterColumn } from '../../api/types';

export type Choice = RegisterColumn | 'nothing';

/** Those of which a file can have several: the lines of one text. */
const lines: RegisterColumn[] = ['address', 'ballot_address', 'proxy_address'];

export type Fault = { code: 'needsNumber' } | { code: 'twice'; field: RegisterColumn };

/** What is wrong with a choice of columns, if something is. */
export function faultIn(choices: Choice[]): Fault | null {
  const seen = new Set<Choice>();
  for (const choice of choices) {
    if (choice === 'nothing' || lines.includes(choice)) continue;
    if (seen.has(choice)) return { code: 'twice', field: choice };
    seen.add(choice);
  }
  return seen.has('number') ? null : { code: 'needsNumber' };
}

/** Whether the kind of vote has to be said for a whole list. */
export const asksKind = (kind: ImportKind, choices: Choice[]) =>
  kind === 'absent_voters' && !choices.includes('absent_type');
