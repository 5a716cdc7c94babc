import type { NewResult } from '../../api/types';

/** As it is typed in; the ward is null of the whole seat. */
export interface Entered {
  ward: string | null;
  votes: string | number | null;
  valid: string | number | null;
}

const missing = (value: Entered['votes']) => value === null || value === '';

/** What is sent; wards nobody counted are left out. Or the ward of which only one figure is there. */
export function countedOf(entered: Entered[]): NewResult | string {
  const seat = entered.find(({ ward }) => ward === null);
  const wards = [];
  for (const { ward, votes, valid } of entered) {
    if (ward === null || (missing(votes) && missing(valid))) continue;
    if (missing(votes) || missing(valid)) return ward;
    wards.push({ ward, votes: Number(votes), valid: Number(valid) });
  }
  return { votes: Number(seat?.votes), valid: Number(seat?.valid), wards };
}
