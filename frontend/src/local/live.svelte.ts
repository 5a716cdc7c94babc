import { SvelteMap } from 'svelte/reactivity';
import { painted } from '../app/painted';
import { channel, type News } from './channel';
import { gone, pull } from './changes';
import { Courier, type CourierState } from './courier';
import { open, put, value, type Database } from './db';
import { current, end, expired, refresh, retire, wipe } from './device';
import { Feed } from './feed';
import type { Http } from './http';
import type { Device, OutboxItem, Overlay, StoredPacket } from './model';
import { blank } from './record';
import { keepOnly } from './packets';
import { restore } from './restore';

/** How often a phone that is in sight asks whether its walks are still its own (milliseconds). */
const STILL = 3 * 60_000;
/** And whenever something was sent, if that is so long ago. */
const STALE = 60_000;

/** What every device screen shows of the phone's store; the store itself is IndexedDB. */
class Live {
  state = $state<'opening' | 'ready' | 'broken'>('opening');
  device = $state.raw<Device | null>(null);
  outbox = $state.raw<OutboxItem[]>([]);
  lastSuccess = $state<string | null>(null);
  courier = $state.raw<CourierState>({ sending: false, failures: 0, status: null, ended: false });
  /** When this phone last knew all that the server knew of its walks (milliseconds). */
  heard = $state<number | null>(null);
  /** Bumped when another tab tells numbers. */
  tellings = $state(0);
  /** Rises when a stored walk, or somebody in one, was taken from this phone. */
  forgotten = $state(0);
  /** The walk on the screen. */
  walk: StoredPacket | null = null;
  readonly overlays = new SvelteMap<string, Overlay>();
  readonly waiting = $derived(this.outbox.filter((item) => item.state === 'waiting').length);
  readonly aside = $derived(this.outbox.filter((item) => item.state !== 'waiting'));

  readonly http: Http = {
    fetch: (...request) => fetch(...request),
    token: () => this.device?.token || null,
  };
  #db: Database | null = null;
  #opening: Promise<void> | null = null;
  #courier: Courier | null = null;
  #feed: Feed | null = null;
  #noted = 0;
  #asked = 0;
  #tell: (news: News) => void = () => undefined;

  get db(): Database {
    if (!this.#db) throw new Error('not open');
    return this.#db;
  }

  /** Opens the store once, and starts sending. Every device screen awaits it. */
  start(): Promise<void> {
    this.#opening ??= this.#open().catch(() => {
      this.#opening = null;
      this.state = 'broken';
    });
    return this.#opening;
  }

  async #open(): Promise<void> {
    this.#db = await open();
    this.#db.onreopened = () => this.#restore();
    await Promise.all([this.#readDevice(), this.#readOutbox(), this.#readOverlays()]);
    this.heard = await value<number>(this.db, 'heard');
    this.#tell = channel((news) => void this.#hear(news)).tell;
    this.state = 'ready';
    const changed = (state: CourierState) => this.#sent(state);
    this.#courier = new Courier(this.db, this.http, changed, () => void this.#contact());
    this.#feed = new Feed(
      this.db,
      () => this.device,
      (overlays) => this.show(overlays),
      () => this.#upToDate(),
    );
    document.addEventListener('visibilitychange', () => this.#watch());
    // Out of reach a walk may have been handed back: asked at the first sending, which comes with the network.
    addEventListener('online', () => (this.#asked = 0));
    setInterval(() => void this.#expire(), 20_000);
    setInterval(() => void this.#still(), STILL);
    await this.#expire();
    if (this.device?.token) this.#courier.start();
    this.#watch();
  }

  async #restore(): Promise<void> {
    const { device, outbox, walk } = this;
    await restore(this.db, { device, outbox, overlays: [...this.overlays.values()], walk });
    await Promise.all([this.#readDevice(), this.#readOutbox(), this.#readOverlays()]);
    void this.sendNow();
  }

  /** After joining: there is a token now. */
  async joined(): Promise<void> {
    await this.#readDevice();
    this.#tell({ kind: 'device' });
    this.#courier?.stop();
    this.#courier?.start();
    this.#feed?.stop();
    this.#watch();
  }

  /** After a tap: shows it, tells the other tabs, and sends. */
  saved(overlays: Overlay[] = []): void {
    this.show(overlays);
    // Nobody waits for the count of what is to be sent before the next door is on the screen.
    void painted()
      .then(() => this.#readOutbox())
      .then(() => this.#courier?.kick());
    this.#tell({ kind: 'outbox' });
  }

  show(overlays: Overlay[]): void {
    for (const overlay of overlays) this.overlays.set(overlay.id, overlay);
    if (overlays.some(gone)) this.forgotten += 1;
    if (overlays.length > 0) this.#tell({ kind: 'overlay', ids: overlays.map((each) => each.id) });
  }

  told(): void {
    this.#tell({ kind: 'telling' });
    this.saved();
  }

  sendNow(): Promise<void> {
    return this.#courier?.kick(true) ?? Promise.resolve();
  }

  /** Electors of a packet get their (empty) overlay at once, so that each row follows only its own. */
  prepare(ids: string[]): void {
    for (const id of ids) if (!this.overlays.has(id)) this.overlays.set(id, blank(id));
  }

  /** Asks who this phone is and drops walks that are no longer its own. */
  async refresh() {
    const reply = await refresh(this.db, this.http);
    if (reply.kind === 'ok') {
      const walks = reply.body.walks.map((walk) => walk.id);
      const dropped = await keepOnly(this.db, walks);
      this.forgotten += dropped;
    }
    if (reply.kind === 'problem' && reply.status === 401) await this.#end();
    await this.#readDevice();
    return reply;
  }

  async signOut(): Promise<void> {
    this.#courier?.stop();
    this.#feed?.stop();
    await wipe(this.db);
    this.walk = null;
    this.overlays.clear();
    await Promise.all([this.#readDevice(), this.#readOutbox()]);
    this.#tell({ kind: 'device' });
  }

  #sent(state: CourierState): void {
    const settled = this.courier.sending && !state.sending;
    const ended = state.ended && !this.courier.ended;
    this.courier = state;
    if (settled) void this.#settled();
    // One refusal may be a proxy's; only when the server says the same again is the access over.
    if (ended) void this.refresh();
  }

  async #settled(): Promise<void> {
    if (this.device?.ended) await this.#retire();
    await this.#readOutbox();
    await this.#follow();
    this.#tell({ kind: 'outbox' });
  }

  /** An ended phone that has handed in everything keeps nothing. */
  async #retire(): Promise<void> {
    if (!(await retire(this.db))) return;
    this.#courier?.stop();
    await this.#readDevice();
    this.#tell({ kind: 'device' });
  }

  /** The outbox is empty and the server answers: hear what colleagues did meanwhile. */
  async #contact(): Promise<void> {
    if (!this.device || this.device.ended) return;
    if (this.#feed?.live) return void (Date.now() - this.#asked > STALE && this.#still());
    for (const id of await this.db.getAllKeys('packets')) {
      const show = (changed: Overlay[]) => this.show(changed);
      const result = await pull(this.db, this.http, this.device.campaign, id, show);
      if (result === 'gone' || result === 'ended') return void this.refresh();
      if (result === 'failed') return;
    }
    this.#upToDate();
    // The server answers: no need to sit out the pause after earlier failures.
    this.#feed?.stop();
    this.#watch();
  }

  /** Written down now and then, so that a phone opened without a signal knows how old its list is. */
  #upToDate(): void {
    const now = Date.now();
    const due = now - this.#noted > 30_000;
    this.heard = now;
    if (!due) return;
    this.#noted = now;
    void put(this.db, 'heard', now);
  }

  #watch(): void {
    // A teller's list has no people in it to follow; its numbers are fetched anew from time to time.
    const { device } = this;
    const people = device?.role !== 'teller' || (device.me?.walks.length ?? 0) > 0;
    const follows = device && !device.ended && people;
    if (follows && document.visibilityState === 'visible') this.#feed?.start();
    else this.#feed?.stop();
  }

  /** The feed speaks of people, and does not say that a walk was handed back or cut anew: that is asked for. */
  async #still(): Promise<void> {
    if (!this.device?.token || this.device.ended || !this.#feed?.live) return;
    this.#asked = Date.now();
    if ((await this.db.count('packets')) > 0) await this.refresh();
  }

  async #expire(): Promise<void> {
    if (this.device && !this.device.ended && expired(this.device)) await this.#end();
  }

  async #end(): Promise<void> {
    if (!this.device) return;
    await end(this.db, expired(this.device) ? 'expired' : 'refused');
    this.#feed?.stop();
    this.walk = null;
    this.overlays.clear();
    await this.#readDevice();
    this.#tell({ kind: 'device' });
    await this.sendNow();
    await this.#retire();
    await this.#readOutbox();
  }

  async #hear(news: News): Promise<void> {
    if (news.kind === 'overlay') await this.#read(news.ids);
    if (news.kind === 'outbox') {
      await this.#readOutbox();
      await this.#follow();
    }
    if (news.kind === 'telling') this.tellings += 1;
    if (news.kind === 'device') {
      await this.#readDevice();
      if (!this.device || this.device.ended) this.overlays.clear();
      await this.#readOutbox();
    }
  }

  async #readOverlays(): Promise<void> {
    for (const overlay of await this.db.getAll('overlay')) this.overlays.set(overlay.id, overlay);
  }

  /** What became of what was in the outbox shows on whom it is about; of nobody else anything has changed. */
  async #follow(): Promise<void> {
    const waiting = this.outbox.filter((item) => item.state === 'waiting');
    const ids = new Set(waiting.map((item) => item.id));
    const news = [...this.overlays.values()].filter(({ marks }) =>
      marks.some((mark) => (mark.state === 'saved') !== ids.has(mark.id)),
    );
    await this.#read(news.map(({ id }) => id));
  }

  async #read(ids: string[]): Promise<void> {
    for (const id of new Set(ids)) {
      const overlay = await this.db.get('overlay', id);
      if (overlay) this.overlays.set(id, overlay);
      else this.forgotten += 1;
    }
  }

  async #readOutbox(): Promise<void> {
    this.outbox = await this.db.getAll('outbox');
    this.lastSuccess = await value<string>(this.db, 'lastSuccess');
  }

  async #readDevice(): Promise<void> {
    this.device = await current(this.db);
  }
}

export const live = new Live();
