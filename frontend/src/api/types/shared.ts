import type { components } from '../schema';

/** The shapes of the HTTP contract by the names this app uses, made from the server's document. */
export type Schemas = components['schemas'];

/** For what may be null in answers though the document does not say so. */
export type OrNull<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };

export interface Page<T> {
  items: T[];
  next: string | null;
}

/** Mean and central 90 % interval. */
export type Interval = Schemas['Estimate'];
