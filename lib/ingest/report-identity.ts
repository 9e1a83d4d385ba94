import type { DivisionRef, ParsedOrganization, ParsedReport } from '../domain/report';

/** Whose report it is, and for which year. */
export interface ReportIdentity {
  readonly division: DivisionRef;
  readonly organization: ParsedOrganization;
  readonly year: number;
}

/** The identity that was read; null when any part of it is not certain. */
export function certainIdentity({ division, organization, year }: ParsedReport): ReportIdentity | null {
  return division === null || organization === null || year === null
    ? null
    : { division, organization, year };
}
