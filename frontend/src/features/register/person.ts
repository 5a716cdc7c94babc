import type { Elector } from '../../api/types';
import { t } from './messages';

/** Surname first, as on the register; an anonymous entry has no name. */
export const nameOf = ({ surname, forename }: Pick<Elector, 'surname' | 'forename'>) =>
  [surname, forename].filter(Boolean).join(', ') || t('elector.anonymous');

export const placeOf = ({ address }: Pick<Elector, 'address'>) =>
  address && (address.lines.length || address.postcode)
    ? [...address.lines, address.postcode].filter(Boolean).join(', ')
    : t('electors.noAddress');
