import { Problem } from '../../api/problem';
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

/** Null until somebody has recorded it. */
export async function result(slug: string): Promise<Result | null> {
  try {
    return await call<Result>('GET', at(slug, 'result'));
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
}

export const recordResult = (slug: string, counted: NewResult) =>
  call<Result>('PUT', at(slug, 'result'), {}, counted);
