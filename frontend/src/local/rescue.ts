import type { Database } from './db';
import type { Device, OutboxItem, Return } from './model';

/** The body of `POST …/returns`, as far as the server is concerned, with a note of where it is from. */
export interface Rescue {
  campaign: string;
  device: string;
  savedAt: string;
  returns: Return[];
}

/** Everything that is not safely at the server, held returns included: the office may want them. */
export async function rescue(db: Database): Promise<Rescue[]> {
  const items = await db.getAll('outbox');
  const device = (await db.get('device', 'device')) as Device | undefined;
  const campaigns = [...new Set(items.map((item) => item.campaign))];
  return campaigns.map((campaign) => ({
    campaign,
    device: device?.name ?? '',
    savedAt: new Date().toISOString(),
    returns: bodies(items, campaign),
  }));
}

function bodies(items: OutboxItem[], campaign: string): Return[] {
  return items.filter((item) => item.campaign === campaign).map((item) => item.body);
}

/** Hands the file to the person: the share sheet where there is one, else a download. */
export async function hand(rescues: Rescue[]): Promise<boolean> {
  for (const each of rescues) {
    const name = `committee-room-${each.campaign}-${each.savedAt.slice(0, 19).replace(/[:T]/g, '-')}.json`;
    const file = new File([JSON.stringify(each, null, 1)], name, { type: 'application/json' });
    if (!(await share(file))) download(file);
  }
  return rescues.length > 0;
}

async function share(file: File): Promise<boolean> {
  const touch = matchMedia('(pointer: coarse)').matches;
  if (!touch || !navigator.canShare?.({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch {
    return false;
  }
}

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
