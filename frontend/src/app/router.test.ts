import { expect, test } from 'vitest';
import { fit, match, type Route } from './router';

test('a pattern gives its parameters, decoded', () => {
  expect(fit('/c/:slug/walks/:id', '/c/demo/walks/a%20b')).toEqual({ slug: 'demo', id: 'a b' });
});

test('a path that is longer or shorter does not fit', () => {
  expect(fit('/c/:slug', '/c/demo/walks')).toBeNull();
  expect(fit('/c/:slug/walks', '/c/demo')).toBeNull();
});

test('a last star takes the rest', () => {
  expect(fit('/d/*', '/d/walk/7')).toEqual({ rest: 'walk/7' });
});

test('a wrong escape is taken as it is written', () => {
  expect(fit('/c/:slug', '/c/%E0%A4%A')).toEqual({ slug: '%E0%A4%A' });
});

test('the first route that fits is taken', () => {
  const load = () => Promise.reject(new Error('not needed'));
  const routes: Route[] = [
    { pattern: '/c/new', load },
    { pattern: '/c/:slug', load },
  ];
  expect(match(routes, '/c/new')?.route.pattern).toBe('/c/new');
  expect(match(routes, '/c/demo')?.params).toEqual({ slug: 'demo' });
  expect(match(routes, '/nowhere')).toBeNull();
});
