import { divisionPath } from '../domain/addresses';
import { divisionName } from './division-names';
import type { ReportSummary } from './report-summary';

/** A division with the number of reports at and below it. */
export interface PlaceNode {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly reports: number;
  readonly children: readonly PlaceNode[];
}

/** The divisions of the reports as a tree, by code; `root` leaves out what lies at or above that division. */
export function buildPlaceTree(reports: readonly ReportSummary[], root?: string): PlaceNode[] {
  return nodesBelow(reports, root === undefined ? 0 : depthOf(reports, root));
}

function depthOf(reports: readonly ReportSummary[], root: string): number {
  return (reports[0]?.division.path.indexOf(root) ?? -1) + 1;
}

function nodesBelow(reports: readonly ReportSummary[], depth: number): PlaceNode[] {
  const groups = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    const code = report.division.path[depth];
    if (code === undefined) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [report]);
    else group.push(report);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, group]) => ({
      code,
      name: divisionName(code),
      href: divisionPath(code),
      reports: group.length,
      children: nodesBelow(group, depth + 1),
    }));
}
