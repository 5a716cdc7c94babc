import { routes as campaign } from '../features/campaign/routes';
import { routes as canvass } from '../features/canvass/routes';
import { routes as dashboard } from '../features/dashboard/routes';
import { routes as districts } from '../features/districts/routes';
import { routes as doorstep } from '../features/doorstep/routes';
import { routes as exchange } from '../features/exchange/routes';
import { routes as knockup } from '../features/knockup/routes';
import { routes as drill } from '../features/drill/routes';
import { routes as join } from '../features/join/routes';
import { routes as lifts } from '../features/lifts/routes';
import { routes as privacy } from '../features/privacy/routes';
import { routes as register } from '../features/register/routes';
import { routes as registration } from '../features/registration/routes';
import { routes as returns } from '../features/returns/routes';
import { routes as rooms } from '../features/rooms/routes';
import { routes as security } from '../features/security/routes';
import { routes as selftest } from '../features/selftest/routes';
import { routes as sheets } from '../features/sheets/routes';
import { routes as support } from '../features/support/routes';
import { routes as teams } from '../features/teams/routes';
import { routes as telling } from '../features/telling/routes';
import { routes as walk } from '../features/walk/routes';
import type { Route } from './router';

export const routes: Route[] = [
  ...security,
  ...join,
  ...walk,
  ...telling,
  ...knockup,
  ...lifts,
  ...rooms,
  ...selftest,
  ...drill,
  ...campaign,
  ...register,
  ...registration,
  ...districts,
  ...canvass,
  ...sheets,
  ...teams,
  ...dashboard,
  ...doorstep,
  ...returns,
  ...exchange,
  ...privacy,
  ...support,
];
