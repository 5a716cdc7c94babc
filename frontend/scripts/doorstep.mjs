/**
 * Measures the doorstep on a slow phone: how long from a tap to the next door, and how a long walk scrolls.
 *
 *   node scripts/doorstep.mjs http://localhost:8080 <password of admin> [slug of the campaign: demo]
 *
 * The program has to run with a campaign that has a register. The browser is Chromium, slowed down four times, at the
 * size of a phone, with fingers: a mouse that rests on a list is looked for under every row that passes. A walk of a
 * thousand doors is larger than any that the program cuts: it is made of a smaller one. Beside the times stands how
 * often the browser laid out and styled, and how many elements it had: these do not depend on what else the machine does.
 */
import { chromium } from 'playwright-core';

const [url, password, slug = 'demo'] = process.argv.slice(2);
if (!url || !password) {
  console.error('node scripts/doorstep.mjs <address> <password of admin> [campaign]');
  process.exit(2);
}
const SLOWER = 4;
const DOORS = 1_000;
const TAPS = 40;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const context = await browser.newContext({
  viewport: { width: 390, height: 780 },
  isMobile: true,
  hasTouch: true,
});
const page = await context.newPage();

const headers = {
  Authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`,
  'Content-Type': 'application/json',
};
async function call(method, path, body) {
  const answer = await fetch(`${url}/api/campaigns/${slug}${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? null : answer.json();
}

const { items: districts } = await call('GET', '/polling-districts');
const { items: walks } = await call('POST', '/walks', {
  kind: 'canvass',
  name: 'Measured',
  districts: [districts[0].code],
  doorsPerWalk: 100,
});
const walk = walks[0].id;
const invitation = await call('POST', '/invitations', {
  role: 'canvasser',
  walks: [walk],
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  uses: 1,
});

await page.route(`**/walks/${walk}`, async (route) => {
  const answer = await route.fetch();
  const packet = await answer.json();
  const doors = Array.from({ length: DOORS }, (_, n) => {
    const door = packet.doors[n % packet.doors.length];
    const round = Math.floor(n / packet.doors.length);
    const id = (old) => old.slice(0, -2) + String(round).padStart(2, '0');
    return {
      ...door,
      id: id(door.id),
      position: n + 1,
      electors: door.electors.map((elector) => ({ ...elector, id: id(elector.id) })),
    };
  });
  await route.fulfill({ response: answer, json: { ...packet, doors } });
});

await page.goto(`${url}/join#${invitation.code}`);
await page.getByLabel('Your name').fill('Measure');
await page.getByRole('button', { name: 'Join' }).tap();
await page.getByText('Stored on this phone', { exact: true }).first().waitFor();
await page.getByRole('link', { name: /W-/ }).tap();
await page.getByRole('link', { name: /^Next door: / }).waitFor();

const cdp = await context.newCDPSession(page);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const shown = (values) =>
  `median ${quantile(values, 0.5).toFixed(0)} ms, 95 % within ${quantile(values, 0.95).toFixed(0)} ms, longest ${Math.max(...values).toFixed(0)} ms`;

await cdp.send('Performance.enable');
async function work() {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const before = await work();
const scroll = await page.evaluate(async () => {
  const frames = [];
  let last = performance.now();
  const height = document.documentElement.scrollHeight - innerHeight;
  const steps = 240;
  for (let step = 1; step <= steps; step++) {
    scrollTo(0, (height * step) / steps);
    await new Promise((done) => requestAnimationFrame(done));
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
});

const after = await work();
await page.evaluate(() => scrollTo(0, 0));
await page.getByRole('link', { name: /^Next door: / }).tap();
await page.getByRole('dialog').waitFor();

/** From the tap to the frame in which another door stands on the screen. */
async function tapToNext() {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const sheet = () => document.querySelector('.sheet')?.getAttribute('aria-label');
        const before = sheet();
        // Who lives alone is asked at once; of several, one tap says it of all.
        const button = [...document.querySelectorAll('.sheet button')].find((each) =>
          /^(Nobody in|Not in|The others are out)$/.test(each.textContent?.trim() ?? ''),
        );
        const from = performance.now();
        const seen = new MutationObserver(() => {
          if (!sheet() || sheet() === before) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
        });
        seen.observe(document.body, { subtree: true, childList: true, attributes: true });
        if (button) button.click();
        else done(null);
      }),
  );
}

const taps = [];
while (taps.length < TAPS) {
  const took = await tapToNext();
  if (took !== null) taps.push(took);
  else throw new Error('There is nothing to tap: use a campaign with doors to do');
  await page.waitForTimeout(300);
}

console.log(`Chromium ${browser.version()}, ${SLOWER} times slower, ${DOORS} doors`);
console.log(`tap to next door, ${taps.length} taps: ${shown(taps)}`);
console.log(`frames while scrolling past all doors: ${shown(scroll)}`);
console.log(
  `in these ${scroll.length} frames: ${after.LayoutCount - before.LayoutCount} layouts, ` +
    `${after.RecalcStyleCount - before.RecalcStyleCount} style recalculations, ${after.Nodes} nodes`,
);
await browser.close();
