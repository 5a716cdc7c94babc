import type { Store, Values } from './db';
import { canLock } from './keys';
import type { Seal } from './seal';

/** A record as it lies on the medium. Without `sealed` it is open: older, or of no concern to anybody. */
export interface Row {
  id?: string;
  seq?: number;
  cursor?: number;
  value?: unknown;
  sealed?: Uint8Array;
  [field: string]: unknown;
}

/** What must be read without opening: keys, order, and how far the feed was heard. No person in it. */
const CLEAR: Record<Store, string[]> = {
  device: [],
  packets: ['id', 'cursor', 'fetchedAt'],
  overlay: ['id'],
  outbox: ['seq', 'id'],
  told: ['id'],
  sent: ['id', 'type', 'sentAt'],
};

const OPEN_NAMES = new Set(['lease', 'lastSuccess']);

/**
 * Where there is no WebCrypto the key lives no longer than the tab. What is not sent yet must outlive
 * it: it names an elector by an id that means nothing without the register.
 */
function stays(store: Store, key?: string | number): boolean {
  if (store === 'sent' || (store === 'device' && OPEN_NAMES.has(String(key)))) return true;
  return store === 'outbox' && !canLock();
}

export function closed<S extends Store>(
  store: S,
  value: Values[S],
  seal: Seal,
  key?: string | number,
): Row {
  const record = (store === 'device' ? { value } : value) as Row;
  if (stays(store, key)) return record;
  const row: Row = {};
  for (const field of CLEAR[store]) if (record[field] !== undefined) row[field] = record[field];
  const rest = Object.entries(record).filter(([field]) => !(field in row));
  return { ...row, sealed: seal.close(about(store, row, key), Object.fromEntries(rest)) };
}

export function opened<S extends Store>(
  store: S,
  row: Row,
  seal: Seal | null,
  key?: string | number,
): Values[S] {
  if (store === 'device' && !(row instanceof Object && ('value' in row || 'sealed' in row)))
    return row as Values[S];
  const { sealed, ...clear } = row;
  const rest = sealed ? (seal as Seal).open<Row>(about(store, row, key), sealed) : {};
  const record = { ...clear, ...rest };
  return (store === 'device' ? record.value : record) as Values[S];
}

const about = (store: Store, row: Row, key?: string | number): string =>
  `${store}/${row.id ?? key ?? ''}`;
