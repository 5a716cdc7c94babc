import { painted } from './painted';

class Place {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));
  hash = $state(location.hash);

  read() {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
    this.hash = location.hash;
  }
}

/** Where the reader is. Read it in a component and the component follows. */
export const place = new Place();

export function go(to: string, { replace = false } = {}) {
  const moved = new URL(to, location.href).pathname !== location.pathname;
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  place.read();
  if (moved) scrollTo(0, 0);
}

/**
 * To another part of the same screen, in place of this one. The address follows once that is painted: to note it takes a
 * slow phone a good part of a tap.
 */
export function turn(hash: string): void {
  place.hash = hash;
  void painted().then(() => {
    if (place.hash === hash && location.hash !== hash) history.replaceState(null, '', hash);
  });
}

/** Keeps a choice of the screen (filter, sort, time) in the address, so that it can be shared. */
export function choose(changes: Record<string, string | null>) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  go(location.pathname + (search && `?${search}`) + location.hash, { replace: true });
}

const outside = /^\/(api|q)\//;

/** Takes over plain clicks on links into the app; files, the API and new tabs are left alone. */
export function follow(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement)) return;
  if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (outside.test(link.pathname)) return;
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
  event.preventDefault();
  go(link.href);
}

export function listen() {
  addEventListener('popstate', () => place.read());
  addEventListener('hashchange', () => place.read());
  document.addEventListener('click', follow);
}
