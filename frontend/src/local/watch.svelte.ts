import { put, value } from './db';
import { live } from './live.svelte';
import { request } from './http';
import { begins, every, isDue, type Call, type Watching } from './watching';

const RETRY = 15_000;

/** Whether the volunteer is well: asked now and then, and told to the office. Kept until the office has it. */
class Watch {
  state = $state.raw<Watching | null>(null);
  /** What came back about a call for help. */
  answered = $state(false);
  /** An agent in a polling station calls the presiding officer, and sends nothing from there. */
  readonly possible = $derived(live.device !== null && live.device.role !== 'polling_agent');
  #doing: { walk: string | null; door: string | null } = { walk: null, door: null };
  #timer: ReturnType<typeof setInterval> | null = null;

  async start(): Promise<void> {
    await live.start();
    if (live.state !== 'ready' || this.#timer !== null) return;
    this.state = await value<Watching>(live.db, 'watch');
    this.#timer = setInterval(() => void this.#again(), RETRY);
    addEventListener('online', () => void this.#again());
    void this.#again();
  }

  /** The last door, which a call for help and each check-in tell. */
  at(walk: string, door: string | null): void {
    this.#doing = { walk, door: door ?? this.#doing.door };
    void this.#begin();
  }

  /** How often the volunteer is asked, in minutes; 0 for never. */
  get every(): number {
    return every(this.state, live.device?.me?.safety?.checkInMinutes ?? 0);
  }

  due(now: number): boolean {
    return isDue(this.state, this.every, live.device?.joinedAt ?? null, now);
  }

  async well(partner = this.state?.partner ?? '', minutes = this.every): Promise<void> {
    const checkedAt = new Date().toISOString();
    const call = this.answered ? null : (this.state?.call ?? null);
    await this.#keep({ partner, minutes, checkedAt, told: false, call });
    await this.#again();
  }

  async help(note: string): Promise<void> {
    const { partner = '', minutes = this.every } = this.state ?? {};
    const call: Call = { at: new Date().toISOString(), note, sent: false };
    this.answered = false;
    await this.#keep({ partner, minutes, checkedAt: call.at, told: true, call });
    await this.#again();
  }

  /** Back home: nobody needs to wait any more, once the office has heard of it. */
  async finish(): Promise<void> {
    const { partner = '', minutes = this.every } = this.state ?? {};
    this.answered = false;
    this.#doing = { walk: null, door: null };
    const checkedAt = new Date().toISOString();
    await this.#keep({ partner, minutes, checkedAt, told: false, call: null, home: true });
    await this.#again();
  }

  /** Somebody is out: from now on the office misses an answer that does not come. */
  async #begin(): Promise<void> {
    const { joinedAt, ended } = live.device ?? { ended: true };
    if (this.#timer === null || ended || !this.possible) return;
    const { door } = this.#doing;
    if (!begins(this.state, this.every, door, this.due(Date.now()))) return;
    const { partner = '', minutes = this.every } = this.state ?? {};
    // Whoever has been asked already goes on being asked.
    const checkedAt = door || !joinedAt ? new Date().toISOString() : joinedAt;
    await this.#keep({ partner, minutes, checkedAt, told: false, call: null });
    await this.#again();
  }

  get #path(): string {
    return `/campaigns/${encodeURIComponent(live.device?.campaign ?? '')}/watch/mine`;
  }

  async #keep(state: Watching | null): Promise<void> {
    this.state = state;
    await put(live.db, 'watch', state);
  }

  #said() {
    const { partner = '', minutes = 0 } = this.state ?? {};
    return { partner: partner || null, everyMinutes: minutes || null, ...this.#doing };
  }

  /** Tells what has not been told, and asks whether a call was answered. */
  async #again(): Promise<void> {
    if (!live.device || live.device.ended) {
      this.state = null; // Signed out, or over: the next who joins here is somebody else.
      return;
    }
    await this.#begin();
    const { state } = this;
    if (!state) return;
    if (state.home) {
      if (state.told) return;
      const reply = await request<undefined>(live.http, 'DELETE', this.#path);
      if (reply.kind === 'ok') await this.#keep({ ...state, told: true });
    } else if (state.call && !state.call.sent) {
      const body = { now: this.#said(), note: state.call.note || null };
      const reply = await request(live.http, 'PUT', `${this.#path}/help`, body);
      if (reply.kind === 'ok') await this.#keep({ ...state, call: { ...state.call, sent: true } });
    } else if (!state.told) {
      const reply = await request(live.http, 'PUT', this.#path, this.#said());
      if (reply.kind === 'ok') await this.#keep({ ...state, told: true });
      // A door of a walk that is not this phone's any more: without it, the next time.
      if (reply.kind === 'problem') this.#doing = { walk: null, door: null };
    } else if (state.call && !this.answered) {
      const reply = await request<{ answeredAt: string | null }>(live.http, 'GET', this.#path);
      if (reply.kind === 'ok') this.answered = reply.body.answeredAt !== null;
    }
  }
}

export const watch = new Watch();
