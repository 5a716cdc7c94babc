import type { Packet, PacketElector, Status, StoredPacket } from '../model';

export const NOTHING: Status = {
  intention: null,
  promised: false,
  voted: false,
  lastResult: null,
  lastContactAt: null,
  doNotContact: false,
};

export function elector(id: string, status: Partial<Status> = {}): PacketElector {
  return {
    id,
    district: 'EA',
    number: 1,
    suffix: 0,
    name: 'Ada Example',
    surname: 'Example',
    forename: 'Ada',
    eligible: 'yes',
    absent: 'none',
    status: { ...NOTHING, ...status },
  };
}

export function walk(electors: PacketElector[], id = 'w1'): StoredPacket {
  const packet: Packet = {
    id,
    code: 'W1',
    kind: 'canvass',
    name: 'Saturday',
    campaign: 'demo',
    districts: ['EA'],
    sequence: 10,
    expiresAt: null,
    station: null,
    askConsent: true,
    doors: electors.map((one, position) => ({
      id: `d${position}`,
      position,
      street: 'Sample Road',
      label: String(position),
      lines: [],
      postcode: null,
      floor: null,
      note: null,
      electors: [one],
    })),
  };
  return { id, packet, cursor: 10, fetchedAt: '2024-06-20T17:00:00Z' };
}
