export const classes = 5;

export interface Scale {
  /** Where each class begins, the least first. */
  from: number[];
  /** How far one class reaches. */
  step: number;
  /** The last class takes in all that is above. */
  open: boolean;
}

const nice = [1, 2, 2.5, 5, 10];

/** At most five classes of the same width between round figures, over just the values there are. */
export function scaleOf(values: number[]): Scale {
  if (!values.length) return { from: [], step: 1, open: false };
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const step = stepFrom((most - least) / classes);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.floor(most / step + 1e-9);
  return {
    from: Array.from({ length: Math.min(classes, last - first + 1) }, (_, index) =>
      tidy((first + index) * step),
    ),
    step: tidy(step),
    open: last - first >= classes,
  };
}

function stepFrom(least: number): number {
  if (least <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(least));
  return unit * (nice.find((each) => each * unit >= least * 0.999999) ?? 10);
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** Which class a value is in, from 0. */
export function classOf({ from, step }: Scale, value: number): number {
  const index = Math.floor((value - (from[0] ?? 0)) / step + 1e-9);
  return Math.max(0, Math.min(from.length - 1, index));
}

/** The shade, 1 to 5, that stands for a class. */
export function shadeOf({ from }: Scale, index: number): number {
  return from.length < 2 ? 3 : 1 + Math.round((index * (classes - 1)) / (from.length - 1));
}
