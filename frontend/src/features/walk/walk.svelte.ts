import { place } from '../../app/navigation.svelte';
import { codes } from '../../local/codes.svelte';
import { live } from '../../local/live.svelte';
import type {
  Answer,
  Door,
  Overlay,
  PacketElector,
  StoredPacket,
  WalkKind,
} from '../../local/model';
import { download } from '../../local/packets';
import { correct, draft, record, undo, type Answered } from '../../local/record';
import { doorStanding, standing, type DoorStanding } from '../../local/standing';
import { outMark } from './doors';
import { final } from './steps';
import { answerWords } from './words';

export interface Street {
  name: string;
  doors: Door[];
}

export interface LastSaved {
  group: string;
  door: Door;
  what: string;
}

/** Follows the electors of its own door only, so that a tap costs the same in a walk of any length. */
class DoorView {
  readonly standing = $derived.by(() => doorStanding(this.door, this.stored, live.overlays));

  constructor(
    private readonly door: Door,
    private readonly stored: StoredPacket,
  ) {}
}

const UNKNOWN: DoorStanding = { electors: [], done: false, voted: false, delivered: null };

/** One open walk: what is stored, how far it is, and the taps that change it. */
export class WalkScreen {
  state = $state<'loading' | 'ready' | 'offline' | 'gone' | 'failed'>('loading');
  reason = $state('');
  stored = $state.raw<StoredPacket | null>(null);
  last = $state.raw<LastSaved | null>(null);
  unsaved = $state(false);
  /** Doors that the board runner gave to this phone; none if they are everybody's. */
  given = $state.raw<ReadonlySet<string>>(new Set());
  /** Doors that are somebody else's. */
  taken = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** The door that was open last. */
  here = $state.raw<Door | null>(null);
  readonly doors = $derived(this.stored?.packet.doors ?? []);
  /** The door that the address names. */
  readonly opened = $derived(this.doors.find((door) => `#${door.id}` === place.hash) ?? null);
  readonly done = $derived(this.doors.filter((door) => this.stand(door).done).length);
  private views = new Map<string, DoorView>();
  /** Doors of which an answer is being written: a double tap says the same once. */
  private writing = new Set<Door>();

  constructor(readonly id: string) {}

  async load(): Promise<void> {
    await live.start();
    if (live.state !== 'ready' || !live.device || live.device.ended) return;
    const stored = await live.db.get('packets', this.id);
    if (stored) return this.show(stored);
    this.stored = live.walk = null;
    this.state = 'loading';
    const reply = await download(live.db, live.http, live.device.campaign, this.id);
    if (reply.kind === 'ok') return this.show(reply.body);
    this.state =
      reply.kind === 'unreachable' ? 'offline' : reply.status === 404 ? 'gone' : 'failed';
    this.reason = reply.kind === 'problem' ? reply.detail : '';
  }

  /** Fetched again while it is on the screen; what cannot be had now is had the next time. */
  async refetch(): Promise<void> {
    if (!live.device || live.device.ended || document.visibilityState !== 'visible') return;
    const reply = await download(live.db, live.http, live.device.campaign, this.id);
    if (reply.kind === 'ok') this.show(reply.body);
  }

  get asks(): boolean {
    return this.stored?.packet.askConsent ?? true;
  }

  private show(stored: StoredPacket): void {
    const leaflets = stored.packet.kind === 'leaflet';
    codes.book = stored.packet.codes ?? null;
    live.prepare(
      stored.packet.doors.flatMap((door) =>
        leaflets ? [door.id] : door.electors.map((elector) => elector.id),
      ),
    );
    this.views = new Map(stored.packet.doors.map((door) => [door.id, new DoorView(door, stored)]));
    this.stored = live.walk = stored;
    this.state = 'ready';
  }

  stand(door: Door): DoorStanding {
    return this.views.get(door.id)?.standing ?? UNKNOWN;
  }

  /** The nearest door still to do after this one, round to the first. */
  after(door: Door | null): Door | null {
    const from = door ? this.doors.indexOf(door) + 1 : 0;
    let free: Door | null = null;
    let others: Door | null = null;
    for (let step = 0; step < this.doors.length; step++) {
      const each = this.doors[(from + step) % this.doors.length];
      if (!each || each === door || this.stand(each).done) continue;
      if (this.given.has(each.id)) return each;
      if (this.taken.has(each.id)) others ??= each;
      else free ??= each;
      // Without doors of one's own there is nothing better further on: most of a long walk is not looked at.
      if (free && this.given.size === 0) return free;
    }
    return free ?? others;
  }

  async answer(door: Door, answers: Answered[]): Promise<boolean> {
    const { packet } = this.stored ?? {};
    const [first] = answers;
    if (!packet || !first || this.writing.has(door)) return false;
    this.writing.add(door);
    const changed = await this.try(() => this.write(packet.kind, answers));
    this.writing.delete(door);
    const mark = changed?.[0]?.marks.at(-1);
    if (mark) this.last = { group: mark.group, door, what: answerWords(first.answer) };
    return mark !== undefined;
  }

  private write(kind: WalkKind, answers: Answered[]): Promise<Overlay[]> {
    const [only] = answers;
    const mine = only && answers.length === 1 ? this.mine(only.elector) : null;
    return mine && only ? correct(live.db, kind, mine, only) : record(live.db, kind, answers);
  }

  private mine(elector: string) {
    return live.overlays.get(elector)?.marks.findLast((mark) => !mark.undone) ?? null;
  }

  /** Puts what was tapped so far where a reload finds it. */
  async keep(elector: string, answer: Partial<Answer> | null): Promise<void> {
    await this.try(async () => [await draft(live.db, elector, answer)]);
  }

  /** What is complete enough to count is recorded when its door is left. */
  async leave(door: Door): Promise<void> {
    for (const elector of door.electors) {
      const { draft: left } = live.overlays.get(elector.id) ?? {};
      if (!left) continue;
      const answer = final(this.asks, left);
      if (answer) await this.answer(door, [{ elector: elector.id, answer }]);
    }
  }

  /** Those of the household for whom one tap may say "not in": nobody who was met, told or asked to be left. */
  open(door: Door): PacketElector[] {
    return door.electors.filter(
      (elector) =>
        this.stored && !standing(elector, this.stored, live.overlays.get(elector.id)).done,
    );
  }

  /** Nobody in, over many doors: a tap for each, and the same tap takes it back. */
  async toggleOut(door: Door): Promise<void> {
    const out = outMark(this.stand(door));
    if (out) return this.undo(out);
    const answers = this.open(door).map(({ id }) => ({
      elector: id,
      answer: { result: 'not_in' as const },
    }));
    if (answers.length > 0) await this.answer(door, answers);
  }

  async toggleDelivered(door: Door): Promise<void> {
    const { delivered, done } = this.stand(door);
    if (delivered) return this.undo(delivered.group);
    if (!done) await this.answer(door, [{ elector: door.id, answer: { result: 'delivered' } }]);
  }

  async undo(group: string): Promise<void> {
    await this.try(() => undo(live.db, group));
    if (this.last?.group === group) this.last = null;
  }

  /** Shows and sends what was written; or says, loudly, that it was not. */
  private async try(write: () => Promise<Overlay[]>): Promise<Overlay[] | null> {
    try {
      const changed = await write();
      this.unsaved = false;
      live.saved(changed);
      return changed;
    } catch {
      this.unsaved = true;
      return null;
    }
  }
}

export function streets(doors: Door[]): Street[] {
  const found: Street[] = [];
  for (const door of doors) {
    const last = found.at(-1);
    if (last?.name === door.street) last.doors.push(door);
    else found.push({ name: door.street, doors: [door] });
  }
  return found;
}
