import { z } from 'zod';
import { checkAcross } from '../check/check-across';
import { diffVersions, type FigureChange } from '../compare/versions/diff-versions';
import { AppError } from '../domain/app-error';
import type { Finding, ParsedReport } from '../domain/report';
import { database } from '../store/client';
import { findBases } from '../store/find-bases';
import { listPublicVersions } from '../store/list-public-versions';
import { loadCheckedReports, type CheckedVersion } from '../store/load-checked-reports';
import { loadParsedVersion, type ParsedVersion } from '../store/load-parsed-version';
import { transact } from '../store/transact';
import { readRevision, RevisionInput } from './change-input';
import { correctedVersion, pagedText } from './corrected-version';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = RevisionInput.extend({ versionId: z.uuid() });

/** What a version would be with some changes; nothing of it is stored. */
export interface Preview {
  /** Every finding it would have, those on other years of the body included; text that others have too is left out. */
  readonly findings: readonly Finding[];
  /** The reports that findings rest on, by the version they name. */
  readonly bases: Awaited<ReturnType<typeof findBases>>;
  /** The cells that would be different from the version as it is. */
  readonly figures: readonly FigureChange[];
}

/** The findings on the body's other public years; those on the same text need a search over the archive. */
function acrossYears(
  { row }: ParsedVersion,
  { figures, form, year }: ParsedReport,
  others: readonly CheckedVersion[],
): Finding[] {
  const { organization, organizationId } = row.report;
  const checked = {
    organizationId,
    organization: organization.name,
    year: year ?? row.report.year,
    form,
    isSample: row.isSample,
    figures,
    prints: [],
  };
  return checkAcross(
    checked,
    others.filter((other) => other.year !== checked.year),
  );
}

/**
 * What would become of a version if these changes were made, for the desk to show while a person types. Throws
 * `AppError` invalid_change.
 */
export async function previewChanges(user: CurrentUser | null, input: unknown): Promise<Preview> {
  requirePermission(user, 'correct');
  const given = parseInput(Input, input);
  return transact(database(), async (tx) => {
    const version = await loadParsedVersion(tx, given.versionId);
    if (version === null) throw new AppError('not_found', `no version ${given.versionId}`);
    const now = new Date();
    const revision = {
      ...readRevision(given, pagedText(version), now),
      reason: '',
      createdById: user.id,
      createdAt: now,
    };
    const { report } = await correctedVersion(tx, version, revision);
    const others = await loadCheckedReports(
      tx,
      await listPublicVersions(tx, version.row.report.organizationId),
    );
    const findings = [...report.findings, ...acrossYears(version, report, others)];
    const bases = await findBases(
      tx,
      findings.flatMap(({ basis }) => basis?.versionId ?? []),
    );
    return { findings, bases, figures: diffVersions(version.report, report).figures };
  });
}
