export interface Column<K extends string = string> {
  key: K;
  label: string;
  numeric?: boolean;
  sortable?: boolean;
  /** The label is for screen readers only: a column of buttons. */
  hidden?: boolean;
}

export interface Sort<K extends string = string> {
  key: K;
  direction: 'ascending' | 'descending';
}

type Value = string | number | null | undefined;

const natural = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Text in natural order (EA2 before EA10), numbers by size, what is missing last either way. */
export function sorted<T>(items: T[], by: (item: T) => Value, direction: Sort['direction']): T[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...items].sort((left, right) => {
    const [a, b] = [by(left), by(right)];
    const [noA, noB] = [
      a === null || a === undefined || a === '',
      b === null || b === undefined || b === '',
    ];
    if (noA || noB) return Number(noA) - Number(noB);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * natural.compare(String(a), String(b));
  });
}

/** A first click sorts figures from the top and words from A; a second one turns it round. */
export function toggled<K extends string>(
  sort: Sort<K> | undefined,
  key: K,
  numeric = false,
): Sort<K> {
  const first = numeric ? 'descending' : 'ascending';
  if (sort?.key !== key) return { key, direction: first };
  return { key, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}
