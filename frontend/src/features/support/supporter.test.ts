import { expect, test } from 'vitest';
import { bodyOf, lacking, nobody } from './supporter';

const ada = { ...nobody(), name: 'Ada', postcode: 'N7 1AA', consent: true };

test('a name, a postcode and a yes are enough', () => {
  expect(lacking(ada)).toEqual([]);
  expect(lacking(nobody())).toEqual(['name', 'postcode', 'consent']);
});

test('who wants to be reached says where', () => {
  expect(lacking({ ...ada, mayText: true })).toEqual(['phone']);
  expect(lacking({ ...ada, mayPhone: true, phone: '020 7946 0001' })).toEqual([]);
  expect(lacking({ ...ada, mayEmail: true })).toEqual(['email']);
});

test('what is empty is not sent', () => {
  const body = bodyOf(ada, 'cy');
  expect(body).not.toHaveProperty('email');
  expect(body).toMatchObject({ name: 'Ada', consent: true, mayEmail: false, language: 'cy' });
});
