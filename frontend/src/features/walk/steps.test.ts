import { describe, expect, test } from 'vitest';
import { wallClock } from '../../i18n/zone';
import type { CodeBook } from '../../local/codebook';
import { chosen, intentions } from './intentions';
import { canvassResults, comeBackTimes, final, nextStep } from './steps';

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
    expect(nextStep(true, answer)).toBe(step);
  });

  test('a registered party does not ask for consent', () => {
    expect(nextStep(false, { result: 'spoke', intention: 1 })).toBe('done');
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
  const times = (now: string, zone = 'Europe/London') =>
    comeBackTimes(new Date(now), zone).map((each) => wallClock(each, zone).slice(11));

  test('offers the whole hours that are left of the day, to eight', () => {
    expect(times('2024-06-20T13:20:00Z')).toEqual([
      '15:00',
      '16:00',
      '17:00',
      '18:00',
      '19:00',
      '20:00',
    ]);
    expect(times('2024-06-20T17:01:00Z')).toEqual(['19:00', '20:00']);
    expect(times('2024-06-20T06:00:00Z')[0]).toBe('10:00');
  });

  test('late in the evening it offers tomorrow', () => {
    const [first] = comeBackTimes(new Date('2024-06-30T19:05:00Z'), 'Europe/London');
    expect(first).toEqual(new Date('2024-07-01T10:00:00Z'));
  });

  test('the hours are those of the campaign, wherever the phone thinks it is', () => {
    expect(times('2024-06-20T17:01:00Z', 'Asia/Dhaka')[0]).toBe('11:00');
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

describe('the campaign’s own codes', () => {
  const result = (name: string, offered = true) => ({
    result: name,
    letter: 'X',
    word: null,
    offered,
  });
  const book = {
    version: 3,
    results: [
      result('not_in'),
      result('spoke'),
      result('moved', false),
      result('refused'),
      result('language'),
      result('no_access'),
      result('deceased'),
    ],
    intentions: [
      { key: '1', letter: '1', word: null, intention: 1 },
      { key: 'posted', letter: 'P', word: 'Solid, by post', intention: 1 },
    ],
    likelihoods: [],
    issues: [],
    rivals: [],
  } as unknown as CodeBook;

  test('results come in the campaign’s order, without those that it does not offer', () => {
    const [first, rest] = canvassResults(book);
    expect(first).toEqual(['not_in', 'spoke', 'refused', 'language', 'no_access']);
    expect(rest).toEqual(['deceased']);
    expect(canvassResults(null)[0][0]).toBe('spoke');
  });

  test('an answer carries the figure, and the code only where it says more', () => {
    expect(intentions(book)).toHaveLength(2);
    expect(intentions(null).map(({ letter }) => letter)).toEqual(['1', '2', '3', '4', '5']);
    expect(final(false, { result: 'spoke', ...chosen(1, 'posted') })).toEqual({
      result: 'spoke',
      intention: 1,
      code: 'posted',
    });
    expect(final(false, { result: 'spoke', ...chosen(1, '1') })).toEqual({
      result: 'spoke',
      intention: 1,
    });
  });

  test('without a yes neither code nor rival nor likelihood is kept', () => {
    const said = { ...chosen(4, 'x'), rival: 'Green', likelihood: 2, issues: ['Rents'] };
    expect(final(true, { result: 'spoke', ...said })).toEqual({
      result: 'spoke',
      issues: ['Rents'],
    });
    const yes = { consent: { intention: 'yes' } } as const;
    expect(final(true, { result: 'spoke', ...said, ...yes })).toMatchObject({
      code: 'x',
      rival: 'Green',
      likelihood: 2,
    });
  });
});
