import { locale } from './locale.svelte';

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale.tag}${JSON.stringify(options)}`;
  let format = formats.get(key) as Intl.NumberFormat | undefined;
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale.tag, options)));
  return format;
}

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale.tag}${JSON.stringify(options)}`;
  let format = formats.get(key) as Intl.DateTimeFormat | undefined;
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale.tag, options)));
  return format;
}

type Moment = string | number | Date;

export const count = (value: number) => numbers({ maximumFractionDigits: 0 }).format(value);

/** A change: "+12", "−3", "0". */
export const signed = (value: number) =>
  numbers({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value);

/** A difference of shares, in percentage points: "+2.3". */
export const points = (difference: number) =>
  numbers({
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(difference * 100);

export const decimal = (value: number, digits = 2) =>
  numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** A share of 0..1 as "56 %" in the manner of the language. */
export const percent = (share: number, digits = 0) =>
  numbers({ style: 'percent', maximumFractionDigits: digits }).format(share);

/** Clock time in the time zone of the campaign, not of the reader's machine. */
export const time = (at: Moment, timeZone: string, seconds = false) =>
  dates({
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(at));

export const day = (at: Moment, timeZone: string) =>
  dates({ weekday: 'short', day: 'numeric', month: 'short', timeZone }).format(new Date(at));

export const moment = (at: Moment, timeZone: string) =>
  dates({
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(at));

/** A date without a time ("2024-07-04"), which belongs to no time zone. */
export const date = (value: string) =>
  dates({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${value}T12:00:00Z`));

/** How long ago, in the largest unit that says it: "12 seconds ago". */
export function ago(seconds: number): string {
  const format = new Intl.RelativeTimeFormat(locale.tag, { numeric: 'auto' });
  if (seconds < 60) return format.format(-Math.round(seconds), 'second');
  if (seconds < 3600) return format.format(-Math.round(seconds / 60), 'minute');
  if (seconds < 86400) return format.format(-Math.round(seconds / 3600), 'hour');
  return format.format(-Math.round(seconds / 86400), 'day');
}

/** Seconds in an ISO 8601 duration such as "PT1M12.5S". */
export function seconds(duration: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  if (!match) return NaN;
  const [days, hours, minutes, rest] = match.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
}
