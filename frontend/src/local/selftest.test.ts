import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { lastTest, ready, report, tryOut, type Phone, type Result } from './selftest';
import { phone } from './testing/phone';

const good: Phone = {
  secure: () => true,
  appStored: () => true,
  camera: () => Promise.resolve(true),
  print: () => true,
};
const server = (shift = 0, calls: string[] = []) => ({
  fetch: (async (path: string, init?: RequestInit) => {
    calls.push(`${init?.method} ${path}`);
    if (init?.method === 'PUT') return new Response(null, { status: 204 });
    const Date_ = new Date(Date.now() + shift).toUTCString();
    return Response.json({ kind: 'device' }, { headers: { Date: Date_ } });
  }) as typeof fetch,
  token: () => 'token',
});
const nobody = {
  fetch: (() => Promise.reject(new TypeError('offline'))) as typeof fetch,
  token: () => 'token',
};
const outcomes = (results: Result[]) =>
  Object.fromEntries(results.map(({ check, outcome }) => [check, outcome]));

test('a phone that can do everything is ready', async () => {
  const { db } = await phone();
  const seen: Result[] = [];
  const tried = await tryOut(db, server(), good, (result) => seen.push(result));
  expect(new Set(Object.values(outcomes(tried.results)))).toEqual(new Set(['passed']));
  expect(seen).toEqual(tried.results);
  expect(ready(tried)).toBe(true);
});

test('a clock that is ten minutes wrong fails, and a phone without a camera will do', async () => {
  const { db } = await phone();
  const bare = { ...good, camera: null, print: () => false };
  const tried = await tryOut(db, server(600_000), bare, () => undefined);
  expect(outcomes(tried.results)).toMatchObject({
    clock: 'failed',
    camera: 'skipped',
    print: 'skipped',
  });
  expect(ready(tried)).toBe(false);
});

test('without a network the clock cannot be told, and the phone is not ready', async () => {
  const { db } = await phone();
  const tried = await tryOut(db, nobody, good, () => undefined);
  expect(outcomes(tried.results)).toMatchObject({ network: 'failed', clock: 'skipped' });
  expect(ready(tried)).toBe(false);
});

test('a camera that is refused fails, and does not stop the rest', async () => {
  const { db } = await phone();
  const refused = { ...good, camera: () => Promise.reject(new Error('denied')) };
  const tried = await tryOut(db, server(), refused, () => undefined);
  expect(outcomes(tried.results)).toMatchObject({ camera: 'failed', print: 'passed' });
  expect(ready(tried)).toBe(true);
});

test('what was found is told once there is a connection, and once only', async () => {
  const { db } = await phone();
  await tryOut(db, server(), good, () => undefined);
  expect((await report(db, nobody, 'demo'))?.sent).toBe(false);
  const calls: string[] = [];
  expect((await report(db, server(0, calls), 'demo'))?.sent).toBe(true);
  await report(db, server(0, calls), 'demo');
  expect(calls).toEqual(['PUT /api/campaigns/demo/self-tests/mine']);
  expect((await lastTest(db))?.sent).toBe(true);
});
