const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

export function direction(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

class Locale {
  language = $state('en');

  /** What Intl is given: plain "en" would bring American dates. */
  get tag() {
    return this.language === 'en' ? 'en-GB' : this.language;
  }

  use(language: string) {
    this.language = language;
    document.documentElement.lang = this.tag;
    document.documentElement.dir = direction(language);
  }
}

export const locale = new Locale();
