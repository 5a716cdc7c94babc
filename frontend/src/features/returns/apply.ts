import type { HeldReturn, Page, Receipt } from '../../api/types';

/**
 * Tries again everything that is held because its phone's access had ended, page by page, each once. An undo may have
 * to wait for what it takes back, so the oldest of a page go first.
 */
export async function applyAll(
  page: (after: string | null) => Promise<Page<Pick<HeldReturn, 'id' | 'problem'>>>,
  retry: (id: string) => Promise<Pick<Receipt, 'status'>>,
  progress: (count: number) => void = () => undefined,
): Promise<{ applied: number; held: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { items, next }: Page<Pick<HeldReturn, 'id' | 'problem'>> = await page(after);
    ids.push(...items.filter(({ problem }) => problem === 'device_ended').map(({ id }) => id));
    after = next;
  } while (after);
  let applied = 0;
  for (const id of ids.reverse()) {
    if ((await retry(id)).status !== 'held') applied += 1;
    progress(applied);
  }
  return { applied, held: ids.length - applied };
}
