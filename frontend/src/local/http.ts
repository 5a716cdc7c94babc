/** The device's requests: bearer token, a time limit, and every way to fail told apart. */

export type Reply<T> =
  | { kind: 'ok'; body: T; skew: number | null }
  /** The server itself refused, with a problem document. */
  | { kind: 'problem'; status: number; code: string; detail: string; retryAfter: number | null }
  /** No answer, or one that is not ours (a café's sign-in page, a proxy's error). */
  | { kind: 'unreachable'; status: number | null; retryAfter: number | null };

export interface Http {
  fetch: typeof fetch;
  token: () => string | null;
}

const PATIENCE = 25_000;

export async function request<T>(
  http: Http,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply<T>> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  const token = http.token();
  if (token) headers['Authorization'] = `Bearer ${token}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), PATIENCE);
  try {
    const response = await http.fetch(`/api${path}`, {
      method,
      headers,
      signal: limit.signal,
      cache: 'no-store',
      credentials: 'omit',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return await read<T>(response);
  } catch {
    return { kind: 'unreachable', status: null, retryAfter: null };
  } finally {
    clearTimeout(timer);
  }
}

async function read<T>(response: Response): Promise<Reply<T>> {
  const type = response.headers.get('Content-Type') ?? '';
  const retryAfter = seconds(response.headers.get('Retry-After'));
  if (response.ok && (response.status === 204 || type.includes('application/json'))) {
    const body = response.status === 204 ? undefined : await response.json();
    return { kind: 'ok', body: body as T, skew: skewOf(response) };
  }
  // A reverse proxy answers these two itself, before the server: they need no problem document.
  const ours =
    type.includes('application/problem+json') || response.status === 401 || response.status === 413;
  if (!ours || response.ok) return { kind: 'unreachable', status: response.status, retryAfter };
  const problem = (await response.json().catch(() => ({}))) as {
    type?: string;
    title?: string;
    detail?: string;
  };
  return {
    kind: 'problem',
    status: response.status,
    code: problem.type ?? '',
    detail: problem.detail ?? problem.title ?? '',
    retryAfter,
  };
}

function skewOf(response: Response): number | null {
  const date = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(date) ? null : date - Date.now();
}

function seconds(header: string | null): number | null {
  const value = Number(header);
  return header !== null && Number.isFinite(value) && value >= 0 ? value : null;
}
