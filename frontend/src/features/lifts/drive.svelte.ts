import { drive, fetchLifts, say, stateOf, unsay } from '../../local/lifts';
import type { DriversList, Passenger, Said } from '../../local/lifts';
import { live } from '../../local/live.svelte';
import type { LiftState } from '../../local/model';

/** The driver's screen: whom to fetch, and how far each is. */
export class DriveScreen {
  state = $state<'loading' | 'ready'>('loading');
  list = $state.raw<DriversList>({ asOf: '', items: [], said: [] });
  unsaved = $state(false);
  readonly open = $derived(this.list.items.filter((each) => !this.over(each)));
  readonly closed = $derived(this.list.items.filter((each) => this.over(each)));

  async load(): Promise<void> {
    await live.start();
    if (live.state !== 'ready' || !live.device || live.device.ended) return;
    this.list = await drive(live.db);
    if (this.list.asOf) this.state = 'ready';
    await this.freshen();
    this.state = 'ready';
  }

  async freshen(): Promise<void> {
    const { device } = live;
    if (!device || device.ended || document.visibilityState !== 'visible') return;
    await fetchLifts(live.db, live.http, device.campaign);
    this.list = await drive(live.db);
  }

  stateOf(passenger: Passenger): LiftState {
    return stateOf(this.list, passenger);
  }

  over(passenger: Passenger): boolean {
    const state = this.stateOf(passenger);
    return state === 'done' || state === 'cancelled' || state === 'requested';
  }

  last(passenger: Passenger): Said | null {
    return this.list.said.findLast((each) => each.elector === passenger.elector.id) ?? null;
  }

  say(passenger: Passenger, state: LiftState, voted = false): Promise<void> {
    return this.try(() => say(live.db, passenger.elector.id, state, voted));
  }

  unsay(said: Said): Promise<void> {
    return this.try(() => unsay(live.db, said));
  }

  private async try(write: () => Promise<DriversList>): Promise<void> {
    try {
      this.list = await write();
      this.unsaved = false;
      live.saved();
    } catch {
      this.unsaved = true;
    }
  }
}
