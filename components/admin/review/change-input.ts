import type { Change } from '@/lib/domain/correction';

/** A change as it is sent: a place by its code, the rest as it is. */
export function changeInput(change: Change): object {
  if (change.kind !== 'identity') return change;
  const { division, organization, year } = change.after;
  return {
    kind: change.kind,
    target: change.target,
    after: {
      divisionCode: division.code,
      organizationName: organization.name,
      kind: organization.kind,
      year,
    },
  };
}
