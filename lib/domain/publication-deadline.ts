import type { OrganizationKind } from './report';

/**
 * The last day (YYYY-MM-DD) on which the report on `year` may appear.
 * Source: 政府信息公开条例 (2019) art. 49: departments 31 January, governments 31 March of the year after.
 * Townships are not named there; they get the later day, so that nothing counts as overdue too early.
 */
export function publicationDeadline(kind: OrganizationKind, year: number): string {
  return kind === 'department' || kind === 'office' ? `${year + 1}-01-31` : `${year + 1}-03-31`;
}
