import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Dashboard } from '../../api/types';
import { count, time } from '../../i18n/format';
import { points } from './curve';

/** A phone has no room for more, a desk reads more off a steeper curve. */
const heightOf = (box: HTMLElement) => (box.clientWidth > 560 ? 380 : 280);

export interface Plot {
  show(value: Dashboard): void;
  remove(): void;
}

/** The day's curve: what is known as a line, the estimate as a band, the close as a whisker. */
export function plot(box: HTMLElement, first: Dashboard, opens: string, timeZone: string): Plot {
  let value = first;
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const font = `13px ${colour('--font')}`;
  const seconds = (at: string) => Date.parse(at) / 1000;
  const axis = {
    stroke: colour('--ink-soft'),
    font,
    grid: { stroke: colour('--rule'), width: 1 },
    ticks: { show: false },
  };
  const line = (stroke: string, width: number) => ({
    stroke: colour(stroke),
    width,
    points: { show: false },
  });

  function close(chart: uPlot) {
    const { ctx } = chart;
    const { low, mean, high } = value.totals.votedAtClose;
    const x = chart.valToPos(seconds(value.pollCloses), 'x', true);
    const y = (votes: number) => chart.valToPos(votes, 'y', true);
    const unit = devicePixelRatio;
    ctx.save();
    ctx.fillStyle = colour('--umber-band');
    ctx.fillRect(x - 10 * unit, y(high), 10 * unit, y(low) - y(high));
    ctx.fillStyle = colour('--umber');
    ctx.fillRect(x - 10 * unit, y(mean) - unit, 10 * unit, 2 * unit);
    ctx.restore();
  }

  const options: uPlot.Options = {
    width: box.clientWidth,
    height: heightOf(box),
    padding: [8, 22, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    hooks: { draw: [close] },
    scales: {
      x: { range: [seconds(value.pollOpens), seconds(value.pollCloses)] },
      y: { range: () => [0, Math.max(1, value.totals.promised)] },
    },
    axes: [
      {
        ...axis,
        space: 44,
        incrs: [3600, 7200, 10800],
        values: (_, ticks) => ticks.map((tick) => time(tick * 1000, timeZone)),
      },
      { ...axis, size: 64, values: (_, ticks) => ticks.map(count) },
    ],
    series: [
      {},
      line('--accent', 3),
      line('--accent-band', 1),
      { ...line('--accent', 2), dash: [5, 4] },
      line('--accent-band', 1),
    ],
    bands: [{ series: [4, 2], fill: `${colour('--accent-band')}99` }],
  };
  const data = () => points(value, opens) as uPlot.AlignedData;
  const chart = new uPlot(options, data(), box);
  const fit = () => chart.setSize({ width: box.clientWidth, height: heightOf(box) });
  const observer = new ResizeObserver(fit);
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
