/** How an area of the map looks, and what is read out for it. */
export interface Shading {
  /** 1 to 5; null where there is no figure. */
  shade: number | null;
  /** Uncertain: lines are drawn over it. */
  hatched?: boolean;
  label: string;
}
