import { expect, test } from 'vitest';
import { applyAll } from './apply';

const item = (id: string, problem = 'device_ended') => ({ id, problem }) as never;

test('all that came from ended phones is tried, the oldest first, and nothing else', async () => {
  const pages = [
    { items: [item('d'), item('c', 'unknown_elector')], next: 'more' },
    { items: [item('b'), item('a')], next: null },
  ];
  const tried: string[] = [];
  const counts: number[] = [];
  const result = await applyAll(
    (after) => Promise.resolve(pages[after === null ? 0 : 1] as never),
    (id) => {
      tried.push(id);
      return Promise.resolve({ status: id === 'b' ? ('held' as const) : ('accepted' as const) });
    },
    (count) => counts.push(count),
  );
  expect(tried).toEqual(['a', 'b', 'd']);
  expect(result).toEqual({ applied: 2, held: 1 });
  expect(counts).toEqual([1, 1, 2]);
});
