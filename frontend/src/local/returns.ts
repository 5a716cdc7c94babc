import type { Answer, ElectorNumber, LiftWish } from './model';

/** Returns as the server takes them. */
interface Base {
  id: string;
  at: string;
}
export interface CanvassReturn extends Base, Answer {
  type: 'canvass';
  elector: { id: string };
  channel: 'doorstep';
}
/** Somebody who is not on the list of this walk, or was met anywhere else. The office finds who it is. */
export interface MetReturn extends Base, Answer {
  type: 'canvass';
  channel: 'doorstep' | 'street' | 'event';
  met: Met;
}
export interface Met {
  name: string;
  postcode?: string;
  address?: string;
  /** Only with a yes to be reached so. */
  phone?: string;
  email?: string;
}
export interface DeliveredReturn extends Base {
  type: 'delivered';
  property: string;
}
export interface KnockUpReturn extends Base, Answer {
  type: 'knock_up';
  elector: { id: string };
}
export interface PostedReturn extends Base {
  type: 'postal_returned';
  elector: { id: string };
}
export type LiftState =
  'requested' | 'assigned' | 'accepted' | 'on_the_way' | 'picked_up' | 'done' | 'cancelled';
export interface LiftReturn extends Base, Partial<LiftWish> {
  type: 'lift';
  elector: { id: string };
  state: LiftState;
}
export interface ToldReturn extends Base {
  type: 'told';
  elector: ElectorNumber;
  station?: string;
}
export interface ShiftReturn extends Base {
  type: 'teller_shift';
  station?: string;
  districts: string[];
  from: string;
  to: string | null;
  refused: number;
  closes?: string;
}
export interface UndoReturn extends Base {
  type: 'undo';
  return: string;
}
export type Return =
  | CanvassReturn
  | MetReturn
  | DeliveredReturn
  | KnockUpReturn
  | PostedReturn
  | LiftReturn
  | ToldReturn
  | ShiftReturn
  | UndoReturn;
