import { expect, test } from 'vitest';
import { inside, session } from './session.svelte';

test('after signing in, nobody is sent out of the app', () => {
  expect(inside('/c/demo/walks?x=1')).toBe('/c/demo/walks?x=1');
  expect(inside('//evil.example')).toBe('/');
  expect(inside('/\\evil.example')).toBe('/');
  expect(inside('https://evil.example')).toBe('/');
  expect(inside(null)).toBe('/');
});

test('the agent may all, an observer only what observers may', () => {
  session.me = {
    kind: 'staff',
    username: 'x',
    name: 'X',
    admin: false,
    mustChangePassword: false,
    campaigns: [
      { slug: 'a', name: 'A', roles: ['agent'], secondFactorDue: false },
      { slug: 'b', name: 'B', roles: ['observer'], secondFactorDue: false },
    ],
  };
  expect(session.may('a', 'organiser')).toBe(true);
  expect(session.may('b', 'organiser')).toBe(false);
  expect(session.may('b', 'organiser', 'observer')).toBe(true);
  expect(session.may('c', 'observer')).toBe(false);
});
