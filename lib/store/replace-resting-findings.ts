import { identifyFindings, type KeyedFinding } from '../domain/finding-key';
import type { Finding } from '../domain/report';
import type { Prisma } from './generated/client';
import { findingRow } from './version-rows';

/** Behind every finding of the version itself, whose positions count from 0. */
const FIRST_POSITION = 100_000;

type Row = Prisma.FindingCreateManyInput;

/** Everything a finding says, as one text; two rows with the same are one finding. */
function contentOf(row: Omit<Row, 'id' | 'position'>): string {
  const { code, severity, verdict, figures, expression, start, end, basisVersionId, basisFigures } = row;
  const { key, numbers } = row;
  const params = Object.entries(row.params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    ...[code, severity, verdict, figures, expression, params],
    ...[start ?? null, end ?? null, basisVersionId, basisFigures, key, numbers],
  ]);
}

/**
 * Makes these the version's findings that rest on other reports. One that says what it said before stays the same row,
 * so that whatever hangs on it stays too; the version's own findings are not touched.
 */
export async function replaceRestingFindings(
  tx: Prisma.TransactionClient,
  versionId: string,
  findings: readonly Finding[],
): Promise<void> {
  const stored = await tx.finding.findMany({ where: { versionId, basisVersionId: { not: null } } });
  const identities = identifyFindings(await withBasisReports(tx, findings));
  const wanted = new Map(
    findings.map((finding, index) => {
      const row = { ...findingRow(versionId, finding, FIRST_POSITION + index), ...identities[index] };
      return [contentOf(row), row];
    }),
  );
  const gone = stored.filter((row) => !wanted.delete(contentOf({ ...row, params: row.params ?? {} })));
  if (gone.length > 0) await tx.finding.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  if (wanted.size > 0) await tx.finding.createMany({ data: [...wanted.values()] });
}

/** The findings with the reports they rest on: a decision stays when such a report gets a new version. */
async function withBasisReports(
  tx: Prisma.TransactionClient,
  findings: readonly Finding[],
): Promise<KeyedFinding[]> {
  const versions = await tx.reportVersion.findMany({
    where: { id: { in: findings.flatMap(({ basis }) => basis?.versionId ?? []) } },
    select: { id: true, reportId: true },
  });
  const reportOf = new Map(versions.map(({ id, reportId }) => [id, reportId]));
  return findings.map((finding) => ({
    ...finding,
    basisReport: finding.basis === undefined ? null : (reportOf.get(finding.basis.versionId) ?? null),
  }));
}
