import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseMessage } from '@formatjs/icu-messageformat-parser';
import { type AST, parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { messages } from './messages';

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const catalogues = files.filter((file) => /(messages\.|i18n\/)\w+\.json$/.test(file));
const screens = files.filter((file) => file.endsWith('.svelte'));
const words = /\p{L}{2,}/u;
const spoken = new Set([
  'label',
  'title',
  'placeholder',
  'aria-label',
  'alt',
  'hint',
  'body',
  'caption',
]);

test('values and plurals are filled in', () => {
  const t = messages({ doors: '{n, plural, one {# door} other {# doors}}' });
  expect(t('doors', { n: 1 })).toBe('1 door');
  expect(t('doors', { n: 1200 })).toBe('1,200 doors');
});

test.each(catalogues)('%s holds only well-formed messages', (file) => {
  const catalogue: Record<string, string> = JSON.parse(readFileSync(join(source, file), 'utf8'));
  for (const [key, text] of Object.entries(catalogue)) {
    expect(() => parseMessage(text), key).not.toThrow();
  }
});

/** Every literal text that a person would read in a component. */
function literals(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const each of node) literals(each, found);
  else if (node && typeof node === 'object') {
    const part = node as { type?: string; name?: string; data?: string; value?: unknown };
    if (part.type === 'Text' && words.test(part.data ?? '')) found.push(part.data ?? '');
    if (part.type === 'Attribute' && !spoken.has(part.name ?? ''))
      return literalsIn(part.value, found);
    for (const each of Object.values(node)) literals(each, found);
  }
  return found;
}

/** An attribute nobody reads may still hold an expression with a snippet in it. */
function literalsIn(value: unknown, found: string[]): string[] {
  const parts = Array.isArray(value) ? value : [value];
  return literals(
    parts.filter((part) => (part as { type?: string })?.type !== 'Text'),
    found,
  );
}

describe('text for people is in message files only', () => {
  test.each(screens)('%s', (file) => {
    const root: AST.Root = parse(readFileSync(join(source, file), 'utf8'), { modern: true });
    expect(literals(root.fragment).map((text) => text.trim())).toEqual([]);
  });
});

test('styles use logical properties, so that right-to-left works', () => {
  const physical =
    /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom)\s*:|text-align:\s*(?:left|right)/m;
  const style = (file: string) => {
    const text = readFileSync(join(source, file), 'utf8');
    return file.endsWith('.css') ? text : (/<style>[\s\S]*/.exec(text)?.[0] ?? '');
  };
  const styled = files.filter((file) => /\.(svelte|css)$/.test(file));
  expect(styled.filter((file) => physical.test(style(file)))).toEqual([]);
});
