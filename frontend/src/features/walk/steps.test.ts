import { describe, expect, test } from 'vitest';
import { final, nextStep } from './steps';

describe('the taps at a door', () => {
  test.each([
    [{}, 'result'],
    [{ result: 'not_in' }, 'done'],
    [{ result: 'refused' }, 'done'],
    [{ result: 'spoke' }, 'intention'],
    [{ result: 'spoke', intention: 1 }, 'consent'],
    [{ result: 'spoke', intention: 1, consent: { intention: 'no' } }, 'done'],
  ] as const)('an independent: after %j comes %s', (answer, step) => {
    expect(nextStep('canvass', true, answer)).toBe(step);
  });

  test('a registered party does not ask for consent', () => {
    expect(nextStep('canvass', false, { result: 'spoke', intention: 1 })).toBe('done');
  });

  test('knocking up is one tap', () => {
    expect(nextStep('knock_up', true, { result: 'voted' })).toBe('done');
  });
});

describe('what is recorded', () => {
  test('with a yes the intention is kept', () => {
    const answer = { result: 'spoke', intention: 2, consent: { intention: 'yes' } } as const;
    expect(final(true, answer)).toEqual(answer);
  });

  test('with a no only the no is kept', () => {
    const answer = { result: 'spoke', intention: 2, consent: { intention: 'no' } } as const;
    expect(final(true, answer)).toEqual({ result: 'spoke', consent: { intention: 'no' } });
  });

  test('an intention whose consent was never asked is dropped', () => {
    expect(final(true, { result: 'spoke', intention: 2 })).toEqual({ result: 'spoke' });
  });

  test('nothing without a result', () => {
    expect(final(true, { notes: 'gate' })).toBeNull();
  });

  test('empty flags, language and notes are left out', () => {
    expect(final(false, { result: 'spoke', flags: [], language: '', notes: ' ' })).toEqual({
      result: 'spoke',
    });
    expect(
      final(false, { result: 'spoke', flags: ['poster'], language: 'so', notes: ' Gate ' }),
    ).toEqual({
      result: 'spoke',
      flags: ['poster'],
      language: 'so',
      notes: 'Gate',
    });
  });
});
