import type { DocumentFormat } from '../domain/document';
import type { Facsimile } from '../domain/facsimile';
import type { DivisionRef, ParsedReport } from '../domain/report';
import { ensureDivisionChain } from './ensure-division-chain';
import { ensureOrganization, type OrganizationIdentity } from './ensure-organization';
import type { Prisma } from './generated/client';
import { lockReport } from './lock-report';
import { saveSourceFile, type OriginalFile } from './save-source-file';
import type { Print } from './version-rows';
import { AS_READ, writeVersion } from './write-version';

export interface NewVersion {
  readonly source: OriginalFile;
  /** From the province down to the organization's own. */
  readonly divisions: readonly DivisionRef[];
  readonly organization: OrganizationIdentity;
  readonly year: number;
  readonly report: ParsedReport;
  readonly prints: readonly Print[];
  readonly format: DocumentFormat;
  readonly encoding: string | null;
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly facsimile: Facsimile | null;
  readonly parserVersion: string;
  readonly isSample: boolean;
  readonly createdById: string | null;
  /** The version whose file it reads again. */
  readonly madeFromId?: string;
}

export interface SavedVersion {
  /** `unchanged`: this reader has read these bytes for this report before; nothing was written. */
  readonly outcome: 'added' | 'updated' | 'unchanged';
  readonly reportId: string;
  readonly versionId: string;
  /**
   * False for a sample beside a real version, on a report that a person withdrew, and where people had corrected what
   * an earlier reader read of the same bytes.
   */
  readonly mayBecomePublic: boolean;
}

/**
 * Writes one reading of one file whole, at most once per organization, year, bytes and reader. On a report that is
 * not public the new version is current at once; on a public one it waits for `publishReport`.
 */
export async function saveReportVersion(
  tx: Prisma.TransactionClient,
  version: NewVersion,
): Promise<SavedVersion> {
  await ensureDivisionChain(tx, version.divisions);
  const organizationId = await ensureOrganization(tx, version.organization);
  const report = await lockReport(tx, organizationId, version.year);
  const { source, parserVersion } = version;
  const same = await tx.reportVersion.findFirst({
    where: { reportId: report.id, sourceSha256: source.sha256, parserVersion, revision: 0 },
    select: { id: true },
  });
  const corrected = await tx.reportVersion.count({
    where: { reportId: report.id, sourceSha256: source.sha256, revision: { gt: 0 } },
  });
  const yields = (version.isSample && report.hasRealVersion) || corrected > 0;
  const mayBecomePublic = !yields && report.status !== 'withdrawn';
  if (same !== null)
    return { outcome: 'unchanged', reportId: report.id, versionId: same.id, mayBecomePublic };
  await saveSourceFile(tx, source);
  await tx.sourceFile.update({ where: { sha256: source.sha256 }, data: { mediaType: source.mediaType } });
  const contents = { ...version, sourceSha256: source.sha256, fileName: source.fileName };
  const versionId = await writeVersion(tx, report.id, contents, {
    ...AS_READ,
    madeFromId: version.madeFromId ?? null,
  });
  if (report.status === 'draft' && !yields) {
    await tx.report.update({ where: { id: report.id }, data: { currentVersionId: versionId } });
  }
  return { outcome: report.isNew ? 'added' : 'updated', reportId: report.id, versionId, mayBecomePublic };
}
