import { reportPath } from '../../domain/addresses';
import type { ReportHead } from '../../store/export/list-report-heads';
import type { ExportContext } from '../table';

/** A row of a version with the report it belongs to. */
export interface Placed<Line> {
  readonly head: ReportHead;
  /** The report's address. */
  readonly report: string;
  readonly line: Line;
}

/** The rows of the reports, report after report. */
export async function* rowsOfVersions<Line extends { readonly versionId: string }>(
  context: ExportContext,
  list: (context: ExportContext, versionIds: readonly string[]) => Promise<readonly Line[]>,
): AsyncGenerator<Placed<Line>[]> {
  for await (const heads of context.heads()) {
    const ids = heads.map(({ versionId }) => versionId);
    const lines = byVersion(await list(context, ids));
    yield heads.flatMap((head) => {
      const report = context.absolute(addressOf(head));
      return (lines.get(head.versionId) ?? []).map((line) => ({ head, report, line }));
    });
  }
}

export function addressOf({ divisionCode, slug, year }: ReportHead): string {
  return reportPath({ divisionCode, organizationSlug: slug, year });
}

/** The address of a place in a report; of the report where there is no place. */
export function placeIn(
  report: string,
  { start, end }: { start: number | null; end: number | null },
): string {
  return start === null || end === null ? report : `${report}?at=${start}-${end}`;
}

function byVersion<Line extends { readonly versionId: string }>(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.versionId);
    if (group === undefined) groups.set(line.versionId, [line]);
    else group.push(line);
  }
  return groups;
}
