/** The offset of a time zone at an instant, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

/** The instant at which the clocks of the zone show `2024-07-04T22:00`. */
export function instant(local: string, timeZone: string): Date {
  const wall = Date.parse(`${local}Z`);
  const guess = wall - offset(wall, timeZone);
  return new Date(wall - offset(guess, timeZone));
}

/** What the clocks of the zone show, as an `<input type="datetime-local">` wants it. */
export function wallClock(at: Date | number | string, timeZone: string): string {
  const milliseconds = new Date(at).getTime();
  return new Date(milliseconds + offset(milliseconds, timeZone)).toISOString().slice(0, 16);
}

/** The end of today in the zone: how long an invitation for tonight lasts. */
export function tonight(now: Date, timeZone: string): Date {
  return instant(`${wallClock(now, timeZone).slice(0, 10)}T23:59`, timeZone);
}
