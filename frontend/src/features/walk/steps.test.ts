import { describe, expect, test } from 'vitest';
import { comeBackTimes, final, nextStep } from './steps';

describe('the taps at a door', () => {
  test.each([
    [{}, 'result'],
    [{ result: 'not_in' }, 'done'],
    [{ result: 'refused' }, 'done'],
    [{ result: 'call_back' }, 'when'],
    [{ result: 'call_back', callBackAt: '' }, 'done'],
    [{ result: 'spoke', intention: 1, consent: { phone: 'yes' } }, 'consent'],
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

describe('coming back', () => {
  const times = (now: string) => comeBackTimes(new Date(now)).map((each) => each.getHours());

  test('offers the whole hours that are left of the day, to eight', () => {
    expect(times('2024-06-20T14:20:00')).toEqual([15, 16, 17, 18, 19, 20]);
    expect(times('2024-06-20T18:01:00')).toEqual([19, 20]);
    expect(times('2024-06-20T07:00:00')).toEqual([10, 11, 12, 13, 14, 15]);
  });

  test('late in the evening it offers tomorrow', () => {
    const [first] = comeBackTimes(new Date('2024-06-30T20:05:00'));
    expect(first).toEqual(new Date('2024-07-01T11:00:00'));
  });

  test('a time is kept, no time is left out', () => {
    const at = '2024-06-20T17:00:00.000Z';
    expect(final(true, { result: 'call_back', callBackAt: at })).toEqual({
      result: 'call_back',
      callBackAt: at,
    });
    expect(final(true, { result: 'call_back', callBackAt: '' })).toEqual({ result: 'call_back' });
  });

  test('a question for the office goes with the answer, an empty one does not', () => {
    expect(final(false, { result: 'spoke', question: ' Bins? ' })?.question).toBe('Bins?');
    expect(final(false, { result: 'spoke', question: ' ' })).toEqual({ result: 'spoke' });
  });
});
