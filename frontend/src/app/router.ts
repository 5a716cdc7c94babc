import type { Component } from 'svelte';

export type Params = Record<string, string>;

export interface Route {
  /** `/c/:slug/walks/:id`; a last `*` takes the rest of the path. */
  pattern: string;
  /** The screen; the pattern's parameters are its props. */
  load: () => Promise<{ default: Component<never> }>;
  /** What stands around it; kept on the page while screens of the same frame change. */
  frame?: () => Promise<{ default: Component<never> }>;
  /** `device` screens and `open` ones do without a staff session. Without a word: `staff`. */
  access?: 'staff' | 'device' | 'open';
}

export interface Match {
  route: Route;
  params: Params;
}

/** The parameters when the path fits the pattern, else null. */
export function fit(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  const params: Params = {};
  for (const [index, part] of wanted.entries()) {
    if (part === '*') return { ...params, rest: given.slice(index).join('/') };
    const value = given[index];
    if (value === undefined) return null;
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return wanted.length === given.length ? params : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function match(routes: Route[], path: string): Match | null {
  for (const route of routes) {
    const params = fit(route.pattern, path);
    if (params) return { route, params };
  }
  return null;
}
