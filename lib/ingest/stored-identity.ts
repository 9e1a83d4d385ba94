import { transliterate } from '../divisions/transliterate';
import { organizationKey } from '../parse/identity/organization-key';
import type { StoredIdentity } from '../store/save-made-version';
import { divisionChain } from './division-chain';
import type { ReportIdentity } from './report-identity';

/** A body and year as the store keeps them: the places it lies in, and what its address and its key would be. */
export function storedIdentity({ division, organization, year }: ReportIdentity): StoredIdentity {
  return {
    divisions: divisionChain(division),
    organization: {
      divisionCode: division.code,
      ...organization,
      slug: transliterate(organization.name),
      keyOf: (name) => organizationKey(name, division.code),
    },
    year,
  };
}
