import { backoff } from './courier';
import { merge, type Change } from './changes';
import type { Database } from './db';
import type { Device, Overlay } from './model';
import { listen, type ServerEvent } from './stream';

/** Follows the campaign's changes while the app is in sight and online. */
export class Feed {
  /** A connection stands: nothing need be asked for besides. */
  live = false;
  private current: AbortController | null = null;

  constructor(
    private readonly db: Database,
    private readonly device: () => Device | null,
    private readonly changed: (overlays: Overlay[]) => void,
    /** Something came, if only a sign of life: what is shown is of this moment. */
    private readonly heard: () => void = () => undefined,
  ) {}

  start(): void {
    if (this.current) return;
    this.current = new AbortController();
    void this.follow(this.current.signal);
  }

  stop(): void {
    this.live = false;
    this.current?.abort();
    this.current = null;
  }

  private async follow(signal: AbortSignal): Promise<void> {
    let failures = 0;
    let last: string | null = await this.earliest();
    const take = async (event: ServerEvent) => {
      last = event.id ?? last;
      if (event.event === 'change') await this.take(event.data);
    };
    const opened = () => {
      failures = 0;
      this.live = true;
      this.heard();
    };
    while (!signal.aborted) {
      const device = this.device();
      if (!device || device.ended) return this.stop();
      const path = `/campaigns/${encodeURIComponent(device.campaign)}/changes`;
      const end = await listen(path, device.token, last, signal, take, opened, this.heard);
      this.live = false;
      if (signal.aborted) return;
      // The courier's next contact finds out what 401 means; here it is enough to stop asking.
      if (end === 'ended') return this.stop();
      failures += 1;
      await pause(backoff(failures), signal);
    }
  }

  private async take(data: string): Promise<void> {
    const change = JSON.parse(data) as Change;
    if (change?.elector?.id && change.status) this.changed(await merge(this.db, [change]));
  }

  /** From where nothing is missed for any stored walk. */
  private async earliest(): Promise<string | null> {
    const cursors = (await this.db.getAll('packets')).map((stored) => stored.cursor);
    return cursors.length > 0 ? String(Math.min(...cursors)) : null;
  }
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
