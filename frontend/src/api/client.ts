import createClient from 'openapi-fetch';
import { codeOf, Problem } from './problem';
import type { paths } from './schema';

let onSignedOut: () => void = () => undefined;

/** What to do when the server no longer knows who is calling. */
export function whenSignedOut(action: () => void) {
  onSignedOut = action;
}

/**
 * Requests of staff, who are known by their session cookie; devices have their own, in `local`.
 * Whatever is not a success is thrown as a Problem, so an answer always has its body.
 */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  cache: 'no-store',
  headers: { Accept: 'application/json' },
  fetch: send,
});

const heldOn = new Set(['wrong_sign_in', 'second_factor_needed', 'wrong_code']);

async function send(request: globalThis.Request): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    throw new Problem({ status: 0 });
  }
  if (response.ok) return response;
  const problem = await problemIn(response);
  // A password or code that is wrong is no sign-in that is over.
  if (problem.status === 401 && !heldOn.has(codeOf(problem))) onSignedOut();
  throw problem;
}

async function problemIn(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('retry-after')) || null;
  const body = await response.json().catch(() => ({}));
  return new Problem({ ...body, status: response.status, retryAfter });
}

/** The body of an answer. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await call).data as NonNullable<T>;
}

type Given<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] };

/** A body for something new: what is null is left out. */
export const given = <T extends object>(body: T) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as Given<T>;

/** A change (RFC 7396), in which null clears. The document describes it only as some object. */
export const patch = (body: object) => body as never;

/** The address of a file or a stream, which the browser fetches by itself. */
export function at(slug: string, ...parts: string[]): string {
  return `/api/campaigns/${[slug, ...parts].map(encodeURIComponent).join('/')}`;
}

/** For what the server's document does not describe yet. */
export async function call<T>(
  method: string,
  path: string,
  query: Record<string, string | number | null | undefined> = {},
  body?: unknown,
): Promise<T> {
  const url = new URL(path, location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined) url.searchParams.set(name, String(value));
  }
  const response = await send(
    new Request(url, {
      method,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
    }),
  );
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

export const all = { limit: 1000 };
