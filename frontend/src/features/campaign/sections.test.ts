import { expect, test } from 'vitest';
import { sectionOf } from './sections';

test('a screen inside a section belongs to it', () => {
  expect(sectionOf('/c/demo', 'demo')).toBe('home');
  expect(sectionOf('/c/demo/walks', 'demo')).toBe('walks');
  expect(sectionOf('/c/demo/walks/0190', 'demo')).toBe('walks');
  expect(sectionOf('/c/demo/elsewhere', 'demo')).toBe('home');
});
