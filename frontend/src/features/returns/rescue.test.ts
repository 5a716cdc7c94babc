import { expect, test } from 'vitest';
import { readRescue } from './rescue';

test('a rescue is known by its campaign and returns, and nothing else is taken for one', () => {
  const rescue = { campaign: 'demo', device: 'Ada', returns: [{ id: 'r', type: 'undo' }] };
  expect(readRescue(JSON.stringify(rescue))).toEqual(rescue);
  for (const other of ['', '[]', '{}', 'null', '{"campaign":"demo","returns":[]}', 'PNG'])
    expect(readRescue(other)).toBeNull();
});
