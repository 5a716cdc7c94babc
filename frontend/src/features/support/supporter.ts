import type { Flag } from '../../local/model';

/** What the page asks; the server takes it as it is. */
export interface Supporter {
  name: string;
  postcode: string;
  address: string;
  consent: boolean;
  phone: string;
  email: string;
  mayPhone: boolean;
  mayText: boolean;
  mayEmail: boolean;
  flags: Flag[];
  question: string;
}

export const nobody = (): Supporter => ({
  name: '',
  postcode: '',
  address: '',
  consent: false,
  phone: '',
  email: '',
  mayPhone: false,
  mayText: false,
  mayEmail: false,
  flags: [],
  question: '',
});

export type Lacking = 'name' | 'postcode' | 'consent' | 'phone' | 'email';

/** What is missing: a way to be reached is needed only by those who ask for it. */
export function lacking(supporter: Supporter): Lacking[] {
  const { name, postcode, consent, phone, email, mayPhone, mayText, mayEmail } = supporter;
  const missing: Lacking[] = [];
  if (!name.trim()) missing.push('name');
  if (!postcode.trim()) missing.push('postcode');
  if (!consent) missing.push('consent');
  if ((mayPhone || mayText) && !phone.trim()) missing.push('phone');
  if (mayEmail && !email.trim()) missing.push('email');
  return missing;
}

/** Without what is empty: an empty address is none. */
export const bodyOf = (supporter: Supporter, language: string) =>
  Object.fromEntries(
    Object.entries({ ...supporter, language }).filter(([, value]) => value !== ''),
  );
