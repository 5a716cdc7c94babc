import { open, put, type Database } from '../db';
import type { Http } from '../http';
import type { Device } from '../model';
import type { Office } from './office';

export const DEVICE: Device = {
  token: 'token',
  campaign: 'demo',
  role: 'canvasser',
  name: 'Ada',
  expiresAt: '2999-01-01T00:00:00Z',
  joinedAt: '2024-06-20T17:00:00Z',
  ended: null,
  me: null,
  skew: 0,
};

let made = 0;

export async function phone(device: Device = DEVICE): Promise<{ db: Database; name: string }> {
  const name = `phone-${++made}`;
  const db = await open(name);
  await put(db, 'device', device);
  return { db, name };
}

export const http = (office: Office): Http => ({ fetch: office.fetch, token: () => 'token' });
