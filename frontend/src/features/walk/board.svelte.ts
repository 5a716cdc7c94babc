import { live } from '../../local/live.svelte';
import { request } from '../../local/http';

export interface BoardPerson {
  device: string;
  name: string;
  role: string;
  me: boolean;
  doorsDone: number;
  lastDoor: string | null;
  lastAt: string | null;
  given: string[];
}
interface View {
  done: string[];
  people: BoardPerson[];
}

/** Alone, one hears soon enough that somebody has joined. */
const ALONE = 60_000;
const TOGETHER = 10_000;

/** Who else is on the walk, where they are, and whose doors are whose; as of when there last was a network. */
export class Board {
  people = $state.raw<BoardPerson[]>([]);
  fresh = $state(true);
  readonly mine = $derived(new Set(this.people.find((each) => each.me)?.given ?? []));
  readonly others = $derived(this.people.filter((each) => !each.me));
  /** Whose each door is, but for this phone's own. */
  readonly given = $derived(
    new Map(this.others.flatMap(({ given, name }) => given.map((door) => [door, name] as const))),
  );
  readonly runs = $derived(live.device?.role === 'board_runner');

  constructor(private readonly walk: string) {}

  private get path(): string {
    return `/campaigns/${encodeURIComponent(live.device?.campaign ?? '')}/walks/${this.walk}/board`;
  }

  async load(): Promise<void> {
    if (!live.device || live.device.ended || document.visibilityState !== 'visible') return;
    const reply = await request<View>(live.http, 'GET', this.path);
    this.fresh = reply.kind === 'ok';
    if (reply.kind === 'ok') this.people = reply.body.people;
  }

  /** To nobody in particular: null. */
  async give(doors: string[], device: string | null): Promise<boolean> {
    const reply = await request<View>(live.http, 'PUT', `${this.path}/given`, { doors, device });
    this.fresh = reply.kind === 'ok';
    if (reply.kind === 'ok') this.people = reply.body.people;
    return reply.kind === 'ok';
  }

  /** Until the returned function is called. */
  follow(): () => void {
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const again = async () => {
      await this.load();
      if (!over) timer = setTimeout(again, this.others.length > 0 ? TOGETHER : ALONE);
    };
    void again();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }
}
