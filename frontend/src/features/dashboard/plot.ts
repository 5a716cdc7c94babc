import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Dashboard } from '../../api/types';
import { count, time } from '../../i18n/format';
import { lines } from './curve';

export interface Plot {
  show(value: Dashboard): void;
  remove(): void;
}

/** The day's curve: what is known as a line, what was estimated and what is expected as bands. */
export function plot(box: HTMLElement, first: Dashboard, timeZone: string): Plot {
  let value = first;
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const rem = parseFloat(style.fontSize);
  const font = `${Math.round(rem * 0.8125)}px ${colour('--font')}`;
  const seconds = (at: string) => Date.parse(at) / 1000;
  const axis = {
    stroke: colour('--ink-soft'),
    font,
    grid: { stroke: colour('--rule'), width: 1 },
    ticks: { show: false },
  };
  const line = (stroke: string, width: number, dash?: number[]) => ({
    stroke: colour(stroke),
    width,
    dash,
    points: { show: false },
  });

  /** An upright line at the moment that is shown, unless the day is over. */
  function moment(chart: uPlot) {
    const at = seconds(value.asOf);
    if (at <= seconds(value.pollOpens) || at >= seconds(value.pollCloses)) return;
    const { ctx, bbox } = chart;
    const x = Math.round(chart.valToPos(at, 'x', true));
    ctx.save();
    ctx.fillStyle = colour('--ink');
    ctx.fillRect(x, bbox.top, devicePixelRatio, bbox.height);
    ctx.restore();
  }

  const size = () => ({ width: box.clientWidth, height: box.clientHeight });
  const options: uPlot.Options = {
    ...size(),
    padding: [8, rem * 1.4, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    hooks: { draw: [moment] },
    scales: {
      x: { range: [seconds(first.pollOpens), seconds(first.pollCloses)] },
      y: { range: () => [0, Math.max(1, value.totals.promised)] },
    },
    axes: [
      {
        ...axis,
        space: rem * 2.9,
        size: rem * 2,
        incrs: [3600, 7200, 10800],
        values: (_, ticks) => ticks.map((tick) => time(tick * 1000, timeZone)),
      },
      { ...axis, size: rem * 4, values: (_, ticks) => ticks.map(count) },
    ],
    series: [
      {},
      line('--accent', 3),
      line('--accent-band', 1),
      line('--accent', 2, [5, 4]),
      line('--accent-band', 1),
      line('--umber-band', 1),
      line('--umber', 2, [2, 4]),
      line('--umber-band', 1),
    ],
    bands: [
      { series: [4, 2], fill: `${colour('--accent-band')}b0` },
      { series: [7, 5], fill: `${colour('--umber-band')}80` },
    ],
  };
  const data = () => {
    const { times, known, past, future } = lines(value);
    return [times, known, ...past, ...future] as uPlot.AlignedData;
  };
  const chart = new uPlot(options, data(), box);
  const observer = new ResizeObserver(() => chart.setSize(size()));
  observer.observe(box);
  return {
    show(next) {
      value = next;
      chart.setData(data());
    },
    remove() {
      observer.disconnect();
      chart.destroy();
    },
  };
}
