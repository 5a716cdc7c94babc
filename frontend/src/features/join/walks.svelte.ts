import { live } from '../../local/live.svelte';
import type { StoredPacket, WalkSummary } from '../../local/model';
import { download } from '../../local/packets';
import { doorStanding } from '../../local/standing';

/** The walks of this phone: fetches what is not stored yet, and counts what is done. */
export class Walks {
  stored = $state.raw<Record<string, StoredPacket>>({});
  storing = $state(false);
  readonly listed = $derived<WalkSummary[]>(live.device?.me?.walks ?? []);

  async load(): Promise<void> {
    await live.start();
    if (live.state !== 'ready' || !live.device || live.device.ended) return;
    await this.#read();
    this.storing = true;
    await live.refresh();
    await this.#fetch();
    this.storing = false;
  }

  async #read(): Promise<void> {
    const packets = await live.db.getAll('packets');
    this.stored = Object.fromEntries(packets.map((packet) => [packet.id, packet]));
  }

  async #fetch(): Promise<void> {
    const { device } = live;
    if (!device || device.ended) return;
    for (const walk of this.listed) {
      if (!this.stored[walk.id]) await download(live.db, live.http, device.campaign, walk.id);
    }
    await this.#read();
  }

  done(id: string): number {
    const stored = this.stored[id];
    if (!stored) return 0;
    return stored.packet.doors.filter((door) => doorStanding(door, stored, live.overlays).done)
      .length;
  }
}
