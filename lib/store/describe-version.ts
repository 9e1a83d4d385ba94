import type { DatabaseOrTransaction } from './client';
import { OPEN } from './finding-basis';
import type { ReportStatus } from './generated/client';

export interface VersionDescription {
  readonly reportId: string;
  readonly versionId: string;
  readonly organization: string;
  readonly organizationSlug: string;
  readonly divisionCode: string;
  readonly year: number;
  readonly status: ReportStatus;
  readonly isCurrent: boolean;
  readonly figures: number;
  /** Open findings. */
  readonly doubts: number;
}

/** A version in one line: whose, which year, how much was read. Null when it is gone. */
export async function describeVersion(
  db: DatabaseOrTransaction,
  versionId: string,
): Promise<VersionDescription | null> {
  const version = await db.reportVersion.findUnique({
    where: { id: versionId },
    select: {
      report: { include: { organization: true } },
      _count: { select: { figures: true, findings: { where: OPEN } } },
    },
  });
  if (version === null) return null;
  const { report, _count } = version;
  return {
    reportId: report.id,
    versionId,
    organization: report.organization.name,
    organizationSlug: report.organization.slug,
    divisionCode: report.organization.divisionCode,
    year: report.year,
    status: report.status,
    isCurrent: report.currentVersionId === versionId,
    figures: _count.figures,
    doubts: _count.findings,
  };
}
