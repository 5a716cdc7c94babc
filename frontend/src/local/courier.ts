import { value, type Database } from './db';
import type { Http } from './http';
import { alone } from './lock';
import type { Device } from './model';
import { sendAll, type Outcome } from './send';

export interface CourierState {
  sending: boolean;
  /** Failures in a row. */
  failures: number;
  status: number | null;
  ended: boolean;
}

const REST = 30_000;
const LONGEST = 5 * 60_000;

/** Milliseconds to wait after so many failures in a row: doubling from 2 s, "full jitter" of half. */
export function backoff(failures: number, random: number = Math.random()): number {
  const full = Math.min(LONGEST, 2_000 * 2 ** Math.min(failures - 1, 12));
  return full / 2 + (full / 2) * random;
}

/** Decides when to send: at once, on return of the network, on focus, and by timer. */
export class Courier {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private asked = false;
  private stopped = true;
  private notBefore = 0;
  private state: CourierState = { sending: false, failures: 0, status: null, ended: false };

  constructor(
    private readonly db: Database,
    private readonly http: Http,
    private readonly changed: (state: CourierState) => void,
    private readonly contact: () => void = () => undefined,
  ) {}

  start(): void {
    this.stopped = false;
    globalThis.addEventListener?.('online', this.back);
    globalThis.addEventListener?.('focus', this.back);
    globalThis.document?.addEventListener('visibilitychange', this.back);
    void this.kick(true);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    globalThis.removeEventListener?.('online', this.back);
    globalThis.removeEventListener?.('focus', this.back);
    globalThis.document?.removeEventListener('visibilitychange', this.back);
  }

  private readonly back = (): void => {
    if (globalThis.document?.visibilityState !== 'hidden') void this.kick(true);
  };

  /**
   * Sends now. A tap passes `false`: it must not hurry a server that asked for patience, while a
   * person's wish or the return of the network may.
   */
  kick(now = false): Promise<void> {
    if (this.stopped) return Promise.resolve();
    if (!now && Date.now() < this.notBefore) return this.running ?? Promise.resolve();
    this.asked = true;
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    let wait = REST;
    try {
      while (this.asked && !this.stopped) {
        this.asked = false;
        let outcome: Outcome | null = null;
        const mine = await alone(this.db, async () => {
          this.show({ sending: true });
          outcome = await this.send();
        });
        wait = mine && outcome ? this.conclude(outcome) : REST;
      }
    } catch {
      wait = this.conclude({ kind: 'failed', status: null, retryAfter: null });
    } finally {
      this.show({ sending: false });
      if (!this.stopped) this.timer = setTimeout(() => void this.kick(true), wait);
    }
  }

  private async send(): Promise<Outcome> {
    const device = await value<Device>(this.db, 'device');
    return device?.token ? sendAll(this.db, this.http, device.campaign) : { kind: 'empty' };
  }

  private conclude(outcome: Outcome): number {
    if (outcome.kind === 'empty') {
      this.notBefore = 0;
      this.show({ failures: 0, status: null, ended: outcome.ended === true });
      this.contact();
      return REST;
    }
    if (outcome.kind === 'ended') {
      this.show({ ended: true });
      return LONGEST;
    }
    const failures = this.state.failures + 1;
    const wait = Math.max(backoff(failures), (outcome.retryAfter ?? 0) * 1000);
    // A dead network fails at no cost to anyone: the next tap may try. A server in trouble is left alone.
    this.notBefore = outcome.status === null ? 0 : Date.now() + wait;
    this.show({ failures, status: outcome.status });
    return wait;
  }

  private show(change: Partial<CourierState>): void {
    this.state = { ...this.state, ...change };
    this.changed(this.state);
  }
}
