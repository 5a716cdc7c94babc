import { describe, expect, test } from 'vitest';
import type { Mark, Overlay, Status } from './model';
import { standing } from './standing';
import { elector, NOTHING, walk } from './testing/walk';

const mark = (changes: Partial<Mark> = {}): Mark => ({
  id: 'm',
  group: 'g',
  type: 'canvass',
  at: '2024-06-20T18:00:00.000Z',
  answer: { result: 'spoke' },
  state: 'saved',
  undone: false,
  ...changes,
});
const overlay = (changes: Partial<Overlay> = {}): Overlay => ({
  id: 'e',
  status: null,
  sequence: -1,
  marks: [],
  draft: null,
  ...changes,
});
const fed = (status: Partial<Status>, sequence = 11, marks: Mark[] = []) =>
  overlay({ status: { ...NOTHING, ...status }, sequence, marks });

describe('what the screen says about an elector', () => {
  const ada = elector('e');
  const stored = walk([ada]);

  test('nothing known: to do', () => {
    expect(standing(ada, stored)).toMatchObject({ done: false, mine: null, colleague: false });
  });

  test('a mark of this phone is done, sent or not', () => {
    expect(standing(ada, stored, overlay({ marks: [mark()] }))).toMatchObject({ done: true });
  });

  test('an undone mark is to do again, also while the feed still repeats it', () => {
    const marks = [mark({ undone: true, state: 'sent' })];
    const echo = fed({ lastResult: 'spoke', lastContactAt: '2024-06-20T18:00:00Z' }, 11, marks);
    expect(standing(ada, stored, echo).done).toBe(false);
  });

  test('a call of a colleague is done', () => {
    expect(standing(ada, stored, fed({ lastResult: 'not_in' }))).toMatchObject({
      done: true,
      colleague: true,
    });
  });

  test('what the feed said before the packet was made is not newer than the packet', () => {
    expect(standing(ada, stored, fed({ lastResult: 'not_in' }, 10)).done).toBe(false);
  });

  test('a colleague does not hide what this phone has not sent yet', () => {
    const both = fed({ lastResult: 'not_in' }, 11, [
      mark({ answer: { result: 'spoke', intention: 1 } }),
    ]);
    expect(standing(ada, stored, both).mine?.answer.intention).toBe(1);
  });

  test('told at the station: voted and done', () => {
    expect(standing(ada, stored, fed({ voted: true }))).toMatchObject({ voted: true, done: true });
  });

  test('met an hour before the walk was fetched is this outing, met last week is not', () => {
    const lately = elector('e', { lastResult: 'spoke', lastContactAt: '2024-06-20T16:00:00Z' });
    const before = elector('e', { lastResult: 'spoke', lastContactAt: '2024-06-13T16:00:00Z' });
    expect(standing(lately, stored).done).toBe(true);
    expect(standing(before, stored).done).toBe(false);
  });

  test('who asked not to be contacted is not to do', () => {
    expect(standing(elector('e', { doNotContact: true }), stored).done).toBe(true);
  });
});
