import { expect, test } from 'vitest';
import { holdsInsuranceNumber } from './insurance';

test.each([
  'AB123456C',
  'ab 12 34 56 c',
  'NI: AB-12-34-56-C.',
  'is AB12 34 56',
  'QQ 12 34 56 C',
  'GB123456C',
])('%s is one', (text) => expect(holdsInsuranceNumber(text)).toBe(true));

test.each([
  'N7 1AA',
  '020 7946 0000',
  'EA 123/1',
  'GB123456',
  'born 12.03.1988',
  'call on 12 06 24',
  'was here on 12.06.24 a second time',
  '',
])('%s is none', (text) => expect(holdsInsuranceNumber(text)).toBe(false));
