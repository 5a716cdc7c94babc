import { expect, test } from 'vitest';
import type { Invitation } from '../../api/types';
import { stateOf, troubleWith } from './invitations';

test('phones need an address that is theirs to reach, over HTTPS', () => {
  expect(troubleWith('https://room.example.org/join#ABCD-EFGH')).toBeNull();
  expect(troubleWith('http://192.168.1.7:8080/join#ABCD-EFGH')).toBe('insecure');
  expect(troubleWith('http://localhost:8080/join#ABCD-EFGH')).toBe('localhost');
  expect(troubleWith('https://127.0.0.1/join#ABCD-EFGH')).toBe('localhost');
  expect(troubleWith('http://[::1]:8080/join#ABCD-EFGH')).toBe('localhost');
});

const invitation = (changes: Partial<Invitation>) =>
  ({
    expiresAt: '2024-07-04T21:00:00Z',
    uses: 2,
    used: 0,
    endedAt: null,
    ...changes,
  }) as Invitation;

test('an invitation is open until it is used up, expires or is ended', () => {
  const now = new Date('2024-07-04T12:00:00Z');
  expect(stateOf(invitation({}), now)).toBe('live');
  expect(stateOf(invitation({ used: 2 }), now)).toBe('full');
  expect(stateOf(invitation({}), new Date('2024-07-04T21:00:00Z'))).toBe('expired');
  expect(stateOf(invitation({ endedAt: '2024-07-04T11:00:00Z', used: 2 }), now)).toBe('ended');
});
