import { textPrints } from '../check/same-text/text-prints';
import { isSameVersion } from '../compare/versions/diff-versions';
import { followReport } from '../copies/follow-report';
import { isForPerson, isSet } from '../correct/carry-corrections';
import { syncReport } from '../search/sync-report';
import type { Database } from '../store/client';
import { findVersionToReparse, type VersionToReparse } from '../store/find-version-to-reparse';
import type { Prisma } from '../store/generated/client';
import { loadParsedVersion, type ParsedVersion } from '../store/load-parsed-version';
import { loadSource } from '../store/load-source';
import { OtherBuild } from './reader/start-reader';
import { lockNewestVersion } from '../store/lock-newest-version';
import { publishReport } from '../store/publish-report';
import { recordAuditEvent } from '../store/record-audit-event';
import { saveMadeVersion } from '../store/save-made-version';
import { saveReportVersion } from '../store/save-report-version';
import { transact } from '../store/transact';
import { intakeError, type IntakeError } from './intake-error';
import { newVersion } from './new-version';
import { recheckReport } from './recheck-report';
import { certainIdentity } from './report-identity';
import { readAgain, rereadVersion, type Read, type ReadAgain, type Reread } from './reread-version';

export interface ReparseOptions {
  readonly read: Read;
  /** The version of the reader that `read` is. */
  readonly parserVersion: string;
  readonly dryRun: boolean;
  /** Make the new version of a public report public where nothing is for a person to look at. */
  readonly publish: boolean;
}

export type Reparsed =
  /** `current`: this reader has read it; `same`: it reads the same; `overtaken`: someone made a version meanwhile. */
  | { readonly state: 'current' | 'same' | 'overtaken' }
  | { readonly state: 'refused'; readonly error: IntakeError }
  | {
      readonly state: 'changed';
      readonly reread: Reread;
      /** Whether a person has to look at it before it goes public. */
      readonly isForPerson: boolean;
      /** What became of it: `nothing` in a dry run. */
      readonly became: 'nothing' | 'draft' | 'pending' | 'public';
    };

/**
 * Reads the file of a report's current version again. What people had corrected is set in the new reading; where it reads
 * the same, nothing is written. Throws what is no trouble of the file.
 */
export async function reparseReport(
  db: Database,
  reportId: string,
  options: ReparseOptions,
): Promise<Reparsed> {
  const found = await findVersionToReparse(db, reportId);
  const version = found && (await loadParsedVersion(db, found.versionId));
  if (!found || !version) return { state: 'overtaken' };
  if (found.parserVersions.includes(options.parserVersion)) return { state: 'current' };
  const bytes = await loadSource(db, version.row.sourceSha256);
  let again: ReadAgain;
  try {
    again = await readAgain(version, bytes, options.read);
  } catch (error) {
    if (error instanceof OtherBuild) throw error;
    return { state: 'refused', error: intakeError(error) };
  }
  const reread = rereadVersion(version, again);
  const forPerson = reread.isOtherwiseNamed || reread.carried.some(isForPerson);
  if (isSameVersion(reread.diff) && !forPerson) return { state: 'same' };
  const changed = { state: 'changed', reread, isForPerson: forPerson } as const;
  if (options.dryRun) return { ...changed, became: 'nothing' };
  const became = await transact(db, (tx) =>
    store(
      tx,
      { version, found, bytes, reread, mayPublish: options.publish && !forPerson },
      options.parserVersion,
    ),
  );
  if (became === 'overtaken') return { state: 'overtaken' };
  if (became === 'public') {
    await syncReport(db, reportId);
    await followReport(db, reportId);
  }
  return { ...changed, became };
}

interface ToStore {
  readonly version: ParsedVersion;
  readonly found: VersionToReparse;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reread: Reread;
  readonly mayPublish: boolean;
}

async function store(
  tx: Prisma.TransactionClient,
  { version, found, bytes, reread, mayPublish }: ToStore,
  parserVersion: string,
): Promise<'draft' | 'pending' | 'public' | 'overtaken'> {
  const { reportId } = version.row;
  const locked = await lockNewestVersion(tx, reportId);
  if (locked?.newestId !== found.newestId) return 'overtaken';
  const { status, currentVersionId } = locked;
  const readingId = await saveReading(tx, version, bytes, reread, parserVersion);
  const versionId = await setCorrections(tx, readingId, reread);
  const isPublic = status === 'published' && mayPublish && currentVersionId === version.row.id;
  if (isPublic) await publishReport(tx, { reportId, versionId });
  if (status === 'draft') {
    await tx.report.update({ where: { id: reportId }, data: { currentVersionId: versionId } });
  }
  await recheckReport(tx, reportId);
  await recordAuditEvent(tx, {
    userId: null,
    action: 'reparsed',
    subject: `report:${reportId}`,
    details: {
      versionId,
      from: version.row.id,
      parserVersion,
      published: isPublic,
      isOtherwiseNamed: reread.isOtherwiseNamed,
      forPerson: reread.carried
        .filter(isForPerson)
        .map(({ how, held: { change } }) => ({ how, kind: change.kind, target: change.target })),
    },
  });
  return isPublic ? 'public' : status === 'draft' ? 'draft' : 'pending';
}

/** What the reader reads now, as a version of its own. */
async function saveReading(
  tx: Prisma.TransactionClient,
  { row, report }: ParsedVersion,
  bytes: Uint8Array<ArrayBuffer>,
  { reading }: Reread,
  parserVersion: string,
): Promise<string> {
  const identity = certainIdentity(report);
  if (identity === null) throw new Error(`version ${row.id} names no body or year`);
  const file = {
    fileName: row.fileName,
    sha256: row.sourceSha256,
    bytes,
    isSample: row.isSample,
    createdById: null,
  };
  const saved = await saveReportVersion(tx, {
    ...newVersion(file, reading, identity, parserVersion),
    madeFromId: row.id,
  });
  if (saved.reportId !== row.reportId) throw new Error(`${row.id} would change its report`);
  return saved.versionId;
}

/** The reading with what people had corrected, as the version that follows it; the reading itself when nothing holds. */
async function setCorrections(
  tx: Prisma.TransactionClient,
  readingId: string,
  { report, carried }: Reread,
): Promise<string> {
  const corrections = carried.filter(isSet).map(({ held }) => held);
  if (corrections.length === 0) return readingId;
  const from = await loadParsedVersion(tx, readingId);
  if (from === null) throw new Error(`version ${readingId} is gone`);
  const { versionId } = await saveMadeVersion(tx, {
    from: from.row,
    origin: 'reading',
    reason: null,
    under: null,
    report,
    prints: textPrints(report),
    corrections,
    createdById: null,
  });
  return versionId;
}
