import { expect, test } from 'vitest';
import type { ApiToken } from '../../api/types';
import { inOrder, stateOf } from './tokens';

const now = new Date('2026-05-07T12:00:00Z');

const token = (id: string, change: Partial<ApiToken> = {}): ApiToken => ({
  id,
  name: 'Phone bank',
  role: 'observer',
  districts: [],
  madeBy: 'ada',
  madeAt: '2026-05-01T12:00:00Z',
  expiresAt: '2026-05-08T12:00:00Z',
  usedAt: null,
  endedAt: null,
  ...change,
});

test('a token is open until its end or until it is ended', () => {
  expect(stateOf(token('a'), now)).toBe('live');
  expect(stateOf(token('a', { expiresAt: '2026-05-07T12:00:00Z' }), now)).toBe('expired');
  const ended = { endedAt: '2026-05-02T12:00:00Z', expiresAt: '2026-05-03T12:00:00Z' };
  expect(stateOf(token('a', ended), now)).toBe('ended');
});

test('what is over comes last', () => {
  const items = [
    token('a', { endedAt: '2026-05-02T12:00:00Z' }),
    token('b'),
    token('c', { expiresAt: '2026-05-02T12:00:00Z' }),
    token('d'),
  ];
  expect(inOrder(items, now).map((each) => each.id)).toEqual(['b', 'd', 'a', 'c']);
});
