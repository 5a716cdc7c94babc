/// <reference lib="webworker" />

/**
 * Keeps the app's own files on the device, so that it opens without a network. People's data never
 * passes through here: walks are stored by the app in IndexedDB, answers of the API not at all.
 */
interface Entry {
  url: string;
  /** null where the name carries a hash of the content already. */
  revision: string | null;
}

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (Entry | string)[] };

const entries = self.__WB_MANIFEST.map((entry) =>
  typeof entry === 'string' ? { url: entry, revision: null } : entry,
);
const PREFIX = 'shell-';
const CURRENT =
  PREFIX + digest(entries.map(({ url, revision }) => `${url} ${revision}`).join('\n'));
const SHELL = '/index.html';

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  // The person has agreed to the new version; nobody is reloaded in the middle of a door.
  if (event.data === 'use') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (/^\/(api|q)(\/|$)/.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(shell(request));
  else event.respondWith(file(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(CURRENT);
  await Promise.all(entries.map((entry) => store(cache, entry)));
}

async function store(cache: Cache, { url, revision }: Entry): Promise<void> {
  const address = new URL(url, self.location.origin).href;
  const known = revision === null ? await caches.match(address) : undefined;
  const response = known ?? (await fetch(address, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await cache.put(address, response);
}

async function activate(): Promise<void> {
  // The version before stays: a tab that still runs it may yet load a part of it.
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CURRENT);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function shell(request: Request): Promise<Response> {
  const cache = await caches.open(CURRENT);
  return (await cache.match(SHELL)) ?? fetch(request);
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(CURRENT);
  const found = (await cache.match(request)) ?? (await caches.match(request));
  if (found) return found;
  const response = await fetch(request);
  // Letters that only some languages need are kept by the phones that have asked for them.
  if (response.ok && request.url.endsWith('.woff2')) await cache.put(request, response.clone());
  return response;
}

/** FNV-1a: names a version, guards nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}

export {};
