/** The shapes of the HTTP contract by area, each by the name that this app uses. */
export type * from './types/campaign';
export type * from './types/canvass';
export type * from './types/dashboard';
export type * from './types/pollingday';
export type * from './types/privacy';
export type * from './types/register';
export type * from './types/security';
export type { Interval, Page } from './types/shared';
