import { SvelteMap } from 'svelte/reactivity';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

/** Words by section ("walk", "join"), then by key. */
type Catalogue = Record<string, Record<string, string>>;

const files = import.meta.glob<{ default: Catalogue }>('./locales/*.json');
const fonts: Record<string, () => Promise<unknown>> = {
  ar: () => import('@fontsource-variable/noto-sans-arabic/wght.css'),
  bn: () => import('@fontsource-variable/noto-sans-bengali/wght.css'),
};

/** The languages of the volunteers' app by their own names: English, and each with a file. */
export const LOCALES: [string, string][] = [
  ['en', 'English'],
  ...Object.keys(files)
    .map((file) => file.slice('./locales/'.length, -'.json'.length))
    .map((language): [string, string] => [language, ownName(language)]),
];

/** Those that have been fetched. */
export const catalogues = new SvelteMap<string, Catalogue>();

function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

export function direction(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * What Intl is given: plain "en" would bring American dates. Digits stay those of the house numbers
 * and the register.
 */
export function tagOf(language: string): string {
  return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}

/** Fetches a language's words, and its letters where the app's own type has none. */
export async function fetchWords(language: string): Promise<boolean> {
  const file = files[`./locales/${language}.json`];
  if (!file || catalogues.has(language)) return language === 'en' || catalogues.has(language);
  try {
    void fonts[language]?.().catch(() => undefined);
    catalogues.set(language, (await file()).default);
    return true;
  } catch {
    return false; // No connection, and never fetched before: English it is.
  }
}

const REMEMBERED = 'language';

/** As the volunteer has chosen; before that, the first of the browser's languages that there is. */
export function preferred(languages: readonly string[] = navigator.languages ?? []): string {
  const known = new Set(LOCALES.map(([language]) => language));
  const chosen = globalThis.localStorage?.getItem(REMEMBERED);
  if (chosen && known.has(chosen)) return chosen;
  const bases = languages.map((language) => language.split('-')[0] ?? '');
  return bases.find((language) => known.has(language)) ?? 'en';
}

class Locale {
  language = $state('en');

  get tag() {
    return tagOf(this.language);
  }

  use(language: string) {
    this.language = language;
    document.documentElement.lang = language === 'en' ? 'en-GB' : language;
    document.documentElement.dir = direction(language);
  }

  /** The volunteer's screens speak the volunteer's language; the desk speaks English. */
  async follow(volunteer: boolean): Promise<void> {
    const language = volunteer ? preferred() : 'en';
    if (language !== this.language) this.use((await fetchWords(language)) ? language : 'en');
  }

  async choose(language: string): Promise<void> {
    if (!(await fetchWords(language))) return;
    localStorage.setItem(REMEMBERED, language);
    this.use(language);
  }
}

export const locale = new Locale();
