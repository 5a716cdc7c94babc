import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

type NewReturns = components['schemas']['NewReturns'];

interface Rescue {
  campaign: string;
  returns: NewReturns['returns'];
}

export interface Taken {
  accepted: number;
  duplicate: number;
  held: number;
}

const BATCH = 200;

/** What a phone has saved as a file or shown as codes; null if it is something else. */
export function readRescue(text: string): Rescue | null {
  try {
    const read = JSON.parse(text) as Partial<Rescue>;
    const good = typeof read.campaign === 'string' && Array.isArray(read.returns);
    return good && read.returns?.length ? (read as Rescue) : null;
  } catch {
    return null;
  }
}

export async function takeIn(slug: string, { returns }: Rescue): Promise<Taken> {
  const taken: Taken = { accepted: 0, duplicate: 0, held: 0 };
  for (let from = 0; from < returns.length; from += BATCH) {
    const body = { returns: returns.slice(from, from + BATCH) };
    const { receipts } = await answer(
      api.POST('/api/campaigns/{slug}/returns', { params: { path: { slug } }, body }),
    );
    for (const { status } of receipts) taken[status] += 1;
  }
  return taken;
}
