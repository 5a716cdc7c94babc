import { routes as join } from '../features/join/routes';
import { routes as telling } from '../features/telling/routes';
import { routes as walk } from '../features/walk/routes';
import type { Route } from './router';

export const routes: Route[] = [...join, ...walk, ...telling];
