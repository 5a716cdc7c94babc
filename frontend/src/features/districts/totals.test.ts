import { expect, test } from 'vitest';
import type { PollingDistrict } from '../../api/types';
import { totals } from './totals';

const district = (electors: number, promised: number) =>
  ({
    electors,
    promised,
    eligible: 0,
    postal: 0,
    contacted: 0,
    knownVoted: 0,
  }) as PollingDistrict;

test('the totals row adds up what stands above it', () => {
  expect(totals([district(1800, 410), district(1200, 90)])).toMatchObject({
    electors: 3000,
    promised: 500,
  });
  expect(totals([]).electors).toBe(0);
});
