import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { fetchWords, LOCALES, preferred, tagOf } from './locale.svelte';
import { messages } from './messages';
import walk from '../features/walk/messages.en.json';

const source = join(import.meta.dirname, '..');
const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(source, file), 'utf8'));

/** What a volunteer reads. Of the words that all screens share, those that the desk alone uses are left out. */
const DESK = /^(app|more|edit|delete|skip|offline|stale|failed\.form|theme.*|sort.*)$/;
const sections: Record<string, Record<string, string>> = {
  ui: Object.fromEntries(Object.entries(read('i18n/en.json')).filter(([key]) => !DESK.test(key))),
  local: read('local/messages.en.json'),
  join: read('features/join/messages.en.json'),
  telling: read('features/telling/messages.en.json'),
  support: read('features/support/messages.en.json'),
  selftest: read('features/selftest/messages.en.json'),
  lifts: read('features/lifts/messages.en.json'),
  knockup: read('features/knockup/messages.en.json'),
  walk,
};
const files = readdirSync(join(source, 'i18n/locales'));
const catalogue = (file: string) =>
  read(`i18n/locales/${file}`) as unknown as Record<string, Record<string, string>>;

function values(elements: MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) values(option.value, found);
  }
  return found;
}

/** Files by what a volunteer opens: the screens of phones and those that are open to all, and whatever they are made of. */
function reached(): string[] {
  const all = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const opened = all
    .filter((file) => file.endsWith('/routes.ts'))
    .flatMap((file) => {
      const routes = readFileSync(join(source, file), 'utf8').matchAll(/\{[^{}]*\}/g);
      return [...routes]
        .map(([route]) => route)
        .filter((route) => /access: '(device|open)'/.test(route) && !route.includes("'/sign-in'"))
        .flatMap((route) => /import\('([^']+)'\)/.exec(route)?.[1] ?? [])
        .map((screen) => join(source, dirname(file), screen));
    });
  const seen = new Set<string>();
  for (const todo = opened; todo.length > 0;) {
    const file = todo.pop() ?? '';
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
    for (const [, path = ''] of imports) {
      const target = join(dirname(file), path);
      const found = ['', '.ts', '.svelte', '/index.ts'].map((end) => target + end);
      todo.push(...found.filter((each) => /\.(ts|svelte)$/.test(each) && existsSync(each)));
    }
  }
  return [...seen];
}

describe('whatever a volunteer may see', () => {
  const files = reached();
  const text = (file: string) => readFileSync(file, 'utf8');

  test('is found', () => {
    expect(files.map((file) => relative(source, file))).toEqual(
      expect.arrayContaining([
        'features/walk/DoorSheet.svelte',
        'features/lifts/PassengerCard.svelte',
        'features/support/Support.svelte',
        'local/HelpButton.svelte',
        'ui/Dialog.svelte',
      ]),
    );
  });

  test('has its words in a section that every language has', () => {
    const made = files.flatMap((file) => [
      ...text(file).matchAll(/^export const \w+ = messages\(en(?:, '(\w+)')?\)/gm),
    ]);
    expect(made.length).toBeGreaterThan(7);
    for (const [, section] of made) expect(Object.keys(sections)).toContain(section);
  });

  test('uses none of the words that only the desk has', () => {
    const shared = files.filter((file) =>
      /import \{[^}]*\bt\b[^}]*\} from '[./]*i18n'/.test(text(file)),
    );
    expect(shared.length).toBeGreaterThan(2);
    const used = shared.flatMap((file) => [...text(file).matchAll(/\bt\('([\w.]+)'/g)]);
    expect(used.map(([, key = '']) => key).filter((key) => DESK.test(key))).toEqual([]);
  });
});

test('there are the nine languages that the campaign speaks', () => {
  expect(LOCALES.map(([language]) => language).sort()).toEqual(
    ['ar', 'bn', 'cy', 'en', 'es', 'fr', 'pt', 'so', 'tr'].sort(),
  );
});

describe.each(files)('%s', (file) => {
  const words = catalogue(file);

  test.each(Object.keys(sections))('has every message of %s, and none besides', (section) => {
    expect(Object.keys(words[section] ?? {}).sort()).toEqual(
      Object.keys(sections[section] ?? {}).sort(),
    );
  });

  test.each(Object.keys(sections))('fills in the same values in %s', (section) => {
    for (const [key, english] of Object.entries(sections[section] ?? {})) {
      const text = words[section]?.[key] ?? '';
      expect(text.trim(), key).not.toBe('');
      expect([...values(parse(text))].sort(), key).toEqual([...values(parse(english))].sort());
    }
  });
});

test('a message is given in the language asked for, with the digits of the house numbers', async () => {
  expect(await fetchWords('ar')).toBe(true);
  const t = messages(walk, 'walk');
  expect(t.speak('ar', 'progress', { done: 3, doors: 1200 })).toContain('1,200');
  expect(t.speak('ar', 'consent.yes')).toBe('نعم');
  expect(t.speak('cy', 'consent.yes')).toBe('Yes');
  expect(await fetchWords('tlh')).toBe(false);
  expect(tagOf('en')).toBe('en-GB');
});

test.each([
  [['so-SO', 'en-GB'], 'so'],
  [['de', 'cy-GB'], 'cy'],
  [['de'], 'en'],
  [[], 'en'],
])('the first of the browser’s languages that there is: %j gives %s', (languages, language) => {
  expect(preferred(languages)).toBe(language);
});
