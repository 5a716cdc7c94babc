import { expect, test, vi } from 'vitest';
import { uuidv7 } from './ids';

test('ids are version 7, all different, and sort as they were made', () => {
  const ids = Array.from({ length: 20_000 }, () => uuidv7());
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test('a clock set back does not put a new id before an old one', () => {
  const before = uuidv7(Date.now() + 60_000);
  expect(uuidv7(Date.now()) > before).toBe(true);
});

test('a page without crypto.randomUUID (plain http) makes them too', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(uuidv7()).toHaveLength(36);
  vi.unstubAllGlobals();
});
