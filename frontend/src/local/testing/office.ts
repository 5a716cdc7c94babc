import type { Return } from '../model';

/** A server made up for tests: keeps returns by id as the real one does, behind a bad network. */
export type Weather = () =>
  'fine' | 'lost_request' | 'lost_reply' | 'twice' | 'busy' | 'down' | 'portal';

export class Office {
  readonly kept = new Map<string, Return>();
  readonly arrivals: string[] = [];
  /** Ids whose shape this server cannot read. */
  readonly unreadable = new Set<string>();
  readonly unknownElectors = new Set<string>();
  largest = 500;
  signedIn = true;
  /** The phone's access has ended: what it hands in is kept, and waits for a person. */
  over = false;
  requests: string[][] = [];

  constructor(private readonly weather: Weather = () => 'fine') {}

  readonly fetch = (async (_path: string, init: RequestInit): Promise<Response> => {
    const body = JSON.parse(String(init.body)) as { returns: Return[] };
    this.requests.push(body.returns.map((each) => each.id));
    switch (this.weather()) {
      case 'lost_request':
        throw new TypeError('network');
      case 'lost_reply':
        this.take(body.returns);
        throw new TypeError('network');
      case 'twice':
        this.take(body.returns);
        return this.take(body.returns);
      case 'busy':
        return problem(429, { 'Retry-After': '1' });
      case 'down':
        return new Response('<h1>502</h1>', {
          status: 502,
          headers: { 'Content-Type': 'text/html' },
        });
      case 'portal':
        return new Response('<h1>Free WiFi</h1>', { headers: { 'Content-Type': 'text/html' } });
      case 'fine':
        return this.take(body.returns);
    }
  }) as typeof fetch;

  private take(returns: Return[]): Response {
    if (!this.signedIn) return problem(401);
    if (returns.length > this.largest) return problem(413);
    if (returns.some((each) => this.unreadable.has(each.id))) return problem(400);
    const receipts = returns.map((each) => {
      const before = this.kept.has(each.id);
      if (!before) {
        this.kept.set(each.id, each);
        this.arrivals.push(each.id);
      }
      if (before) return { id: each.id, status: 'duplicate' };
      if (this.over) return { id: each.id, status: 'held', problem: 'device_ended' };
      return this.isHeld(each)
        ? { id: each.id, status: 'held', problem: 'unknown_elector' }
        : { id: each.id, status: 'accepted' };
    });
    return Response.json({ receipts, sequence: this.kept.size });
  }

  private isHeld(each: Return): boolean {
    return 'elector' in each && 'id' in each.elector && this.unknownElectors.has(each.elector.id);
  }
}

export function problem(status: number, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: `refused ${status}`, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** Mulberry32: the same seed, the same day on the doorstep. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
