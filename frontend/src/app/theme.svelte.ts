export type Theme = 'auto' | 'light' | 'dark';

const key = 'theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

class Appearance {
  theme = $state<Theme>(stored());

  use(theme: Theme) {
    this.theme = theme;
    localStorage.setItem(key, theme);
    this.show();
  }

  show() {
    const isDark = this.theme === 'dark' || (this.theme === 'auto' && dark.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }
}

function stored(): Theme {
  const value = localStorage.getItem(key);
  return value === 'light' || value === 'dark' ? value : 'auto';
}

export const appearance = new Appearance();
dark.addEventListener('change', () => appearance.show());
