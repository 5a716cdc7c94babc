import { Problem } from './problem';

export type Query = Record<string, string | number | boolean | null | undefined>;

/** Requests of staff, who are known by their session cookie. Devices have their own, in `local`. */
export interface Request {
  query?: Query;
  /** Sent as JSON, unless it is a file or a form. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

let onSignedOut: () => void = () => undefined;

/** What to do when the server no longer knows who is calling. */
export function whenSignedOut(action: () => void) {
  onSignedOut = action;
}

/** A path under /api, each part encoded: `at('campaigns', slug, 'walks')`. */
export const at = (...parts: string[]) => `/api/${parts.map(encodeURIComponent).join('/')}`;

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

export async function send<T>(method: string, path: string, request: Request = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json', ...request.headers };
  const { body } = request;
  const raw = body instanceof Blob || body instanceof FormData;
  if (body !== undefined && !raw) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(withQuery(path, request.query), {
      method,
      headers,
      body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: request.signal,
    });
  } catch {
    throw new Problem({ status: 0 });
  }
  if (response.status === 401) onSignedOut();
  if (!response.ok) throw await problemIn(response);
  if (response.status === 204 || response.headers.get('content-length') === '0')
    return undefined as T;
  return (await response.json()) as T;
}

export async function problemIn(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('retry-after')) || null;
  const body = await response.json().catch(() => ({}));
  return new Problem({ ...body, status: response.status, retryAfter });
}

export const get = <T>(path: string, query?: Query) => send<T>('GET', path, { query });
export const post = <T>(path: string, body?: unknown) => send<T>('POST', path, { body });
export const patch = <T>(path: string, body: unknown) => send<T>('PATCH', path, { body });
export const remove = (path: string) => send<undefined>('DELETE', path);
