/**
 * UUID version 7 (RFC 9562 §5.7), made on the phone so that sending a return twice is harmless.
 * Works without `crypto.randomUUID`, which a page served over plain http on a local network lacks.
 * The 12 bits after the version count up within one millisecond, so ids made here sort as made.
 */
let lastTime = 0;
let counter = 0;

export function uuidv7(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const view = new DataView(random.buffer);
  if (now > lastTime) {
    lastTime = now;
    counter = view.getUint16(0) & 0x7ff;
  } else if (++counter > 0xfff) {
    lastTime += 1;
    counter = 0;
  }
  view.setUint8(2, (view.getUint8(2) & 0x3f) | 0x80);
  const time = lastTime.toString(16).padStart(12, '0');
  const rest = [...random.slice(2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const count = (0x7000 | counter).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-${count}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
