import { expect, test } from 'vitest';
import { besideOf, noted } from './beside';

test('what was noted stands in the form, and goes from it as it was', () => {
  const answer = {
    flags: ['poster' as const],
    likelihood: 4,
    rival: 'Green',
    issues: ['Rents'],
    language: 'so',
    question: 'Bins?',
    notes: 'Gate',
    consent: { intention: 'yes' as const, words: 'May I?', phone: 'no' as const },
  };
  expect(noted(besideOf(answer), answer.consent)).toEqual(answer);
});

test('who was not asked has said neither yes nor no', () => {
  expect(noted(besideOf({})).consent).toEqual({});
  expect(noted(besideOf({ consent: { sms: 'yes' } })).consent).toEqual({ sms: 'yes' });
});

test('the words asked go only with an answer to them', () => {
  expect(noted(besideOf({}), { words: 'May I?' }).consent).toEqual({});
});
