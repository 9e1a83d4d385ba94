import type { PublishedScope } from '../../store/published-scope';

interface Asked {
  readonly division?: string | undefined;
  readonly organization?: string | undefined;
  readonly year?: number | undefined;
}

/** Which published reports the parameters of a list are about. */
export function scopeOf({ division, organization, year }: Asked): PublishedScope {
  return {
    ...(division !== undefined && { divisionCode: division }),
    ...(organization !== undefined && { organizationSlug: organization }),
    ...(year !== undefined && { year }),
  };
}
