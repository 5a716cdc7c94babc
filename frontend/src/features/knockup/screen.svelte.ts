import { serverTime } from '../../local/clock.svelte';
import {
  byPost,
  callOn,
  fetchRules,
  roundAt,
  rules,
  USUAL,
  type Call,
  type KnockUpRules,
} from '../../local/knockup';
import { live } from '../../local/live.svelte';
import type { Door, PacketElector } from '../../local/model';
import { wallClock } from '../../i18n/zone';
import { zone } from '../../local/words';
import { WalkScreen } from '../walk/walk.svelte';

export interface Called {
  elector: PacketElector;
  call: Call;
}

/** Doors of one list: those to go to now, those for later, and those where nothing is left to do. */
export interface Sorted {
  due: Door[];
  later: Door[];
  done: Door[];
}

/** A knock-up walk: a walk that knows its rounds, and for whom it is time. */
export class KnockUpScreen extends WalkScreen {
  rules = $state.raw<KnockUpRules>(USUAL);
  /** The list of those who vote by post, who are asked something else. */
  post = $state(false);
  readonly settings = $derived(this.rules.settings);
  readonly inPerson = $derived(this.sort(false));
  readonly byPost = $derived(this.sort(true));
  readonly sorted = $derived(this.post ? this.byPost : this.inPerson);

  override async load(): Promise<void> {
    await super.load();
    if (live.state !== 'ready' || !live.device || live.device.ended) return;
    this.rules = await rules(live.db);
    await fetchRules(live.db, live.http, live.device.campaign);
    this.rules = await rules(live.db);
  }

  get round(): number {
    return this.current?.number ?? this.settings.rounds.length;
  }

  get current() {
    const [, time = ''] = wallClock(serverTime(), zone()).split('T');
    return roundAt(this.settings, time);
  }

  /** Those of a door who are on the chosen list. */
  called(door: Door, post = this.post): Called[] {
    const { stored } = this;
    if (!stored) return [];
    const time = serverTime();
    return door.electors
      .filter((elector) => byPost(elector) === post)
      .map((elector) => {
        const overlay = live.overlays.get(elector.id);
        return { elector, call: callOn(elector, stored, overlay, this.settings, time) };
      });
  }

  private sort(post: boolean): Sorted {
    const sorted: Sorted = { due: [], later: [], done: [] };
    for (const door of this.doors) {
      const open = this.called(door, post).filter(({ call }) => !call.voted);
      if (open.some(({ call }) => call.turn === 'due')) sorted.due.push(door);
      else if (open.some(({ call }) => call.turn === 'later')) sorted.later.push(door);
      else if (this.called(door, post).length > 0) sorted.done.push(door);
    }
    return sorted;
  }

  /** For whom one tap may say "not in". */
  override open(door: Door): PacketElector[] {
    return this.called(door)
      .filter(({ call }) => !call.voted && call.turn === 'due')
      .map(({ elector }) => elector);
  }

  override after(door: Door | null): Door | null {
    const doors = this.doors;
    const from = door ? doors.indexOf(door) + 1 : 0;
    const due = new Set(this.sorted.due);
    const around = [...doors.slice(from), ...doors.slice(0, from)];
    return around.find((each) => each !== door && due.has(each)) ?? null;
  }
}
