import type { HeldCorrection } from '../domain/correction';
import type { DivisionRef, ParsedReport } from '../domain/report';
import { ensureDivisionChain } from './ensure-division-chain';
import { ensureOrganization, type OrganizationIdentity } from './ensure-organization';
import type { Prisma, VersionOrigin } from './generated/client';
import type { ParsedVersion } from './load-parsed-version';
import { lockReport, type LockedReport } from './lock-report';
import type { Print } from './version-rows';
import { writeCorrections } from './write-corrections';
import { writeVersion } from './write-version';

/** A body with its divisions from the province down, and the year. */
export interface StoredIdentity {
  readonly divisions: readonly DivisionRef[];
  readonly organization: OrganizationIdentity;
  readonly year: number;
}

export interface MadeVersion {
  /** The version it is made from; its file and text are the new one's. */
  readonly from: ParsedVersion['row'];
  readonly origin: VersionOrigin;
  /** Null where no person made it. */
  readonly reason: string | null;
  /** Whose it is from now on; null where it stays where it is. */
  readonly under: StoredIdentity | null;
  readonly report: ParsedReport;
  readonly prints: readonly Print[];
  /** All that hold for it. */
  readonly corrections: readonly HeldCorrection[];
  readonly createdById: string | null;
}

export interface SavedMadeVersion {
  readonly reportId: string;
  readonly versionId: string;
  /** Whether it stands under another report than the one it was made from. */
  readonly isMoved: boolean;
}

async function lockTarget(tx: Prisma.TransactionClient, { under, from }: MadeVersion): Promise<LockedReport> {
  if (under === null) return lockReport(tx, from.report.organizationId, from.report.year);
  await ensureDivisionChain(tx, under.divisions);
  return lockReport(tx, await ensureOrganization(tx, under.organization), under.year);
}

/**
 * Writes a version that was made from another one, under the body and year that it names. On a report that is not
 * public it is current at once; on a public one it waits.
 */
export async function saveMadeVersion(
  tx: Prisma.TransactionClient,
  made: MadeVersion,
): Promise<SavedMadeVersion> {
  const { from, origin, reason } = made;
  const target = await lockTarget(tx, made);
  const { sourceSha256, parserVersion } = from;
  const { _max } = await tx.reportVersion.aggregate({
    where: { reportId: target.id, sourceSha256, parserVersion },
    _max: { revision: true },
  });
  const { facsimile } = await tx.reportVersion.findUniqueOrThrow({
    where: { id: from.id },
    select: { facsimile: true },
  });
  const contents = { ...from, ...made, facsimile: facsimile as Prisma.JsonObject | null };
  const making = { revision: (_max.revision ?? 0) + 1, origin, madeFromId: from.id, reason };
  const versionId = await writeVersion(tx, target.id, contents, making);
  await writeCorrections(tx, versionId, made.corrections);
  if (target.status === 'draft' && !(from.isSample && target.hasRealVersion)) {
    await tx.report.update({ where: { id: target.id }, data: { currentVersionId: versionId } });
  }
  return { reportId: target.id, versionId, isMoved: target.id !== from.reportId };
}
