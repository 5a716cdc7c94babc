import { at, call } from '../../api/client';
import type {
  CanvasserCoding,
  Forecast,
  NewResult,
  Page,
  Progress,
  Result,
  Targets,
} from '../../api/types';

export const progress = (slug: string) => call<Progress>('GET', at(slug, 'progress'));

export const canvassers = (slug: string) =>
  call<Page<CanvasserCoding>>('GET', at(slug, 'progress', 'canvassers'));

export const forecast = (slug: string) => call<Forecast>('GET', at(slug, 'forecast'));

export const setTargets = (slug: string, targets: Targets) =>
  call<Targets>('PUT', at(slug, 'targets'), {}, targets);

/** Once somebody has recorded it. */
export const result = (slug: string) => call<Result>('GET', at(slug, 'result'));

export const recordResult = (slug: string, counted: NewResult) =>
  call<Result>('PUT', at(slug, 'result'), {}, counted);
