import { formOf, isMetricKey, type Form } from '../domain/metrics';
import { INFERENCE_RULES, type Figure } from '../domain/report';
import type { Figure as FigureRow, Prisma } from './generated/client';
import type { Print } from './version-rows';

/** What the rules over several reports need of a stored version. */
export interface CheckedVersion {
  readonly versionId: string;
  readonly organizationId: string;
  readonly organization: string;
  readonly year: number;
  readonly form: Form;
  readonly isSample: boolean;
  readonly figures: readonly Figure[];
  readonly prints: readonly Print[];
}

function figureOf({ metric, applicant, value, raw, status, rule, ...place }: FigureRow): Figure[] {
  if (!isMetricKey(metric)) return [];
  const inference = INFERENCE_RULES.find((known) => known === rule);
  const source = { page: place.page, line: place.line, start: place.start, end: place.end };
  const number = value === null ? null : value.toNumber();
  return [
    { metric, applicant, value: number, raw, status, source, ...(inference ? { rule: inference } : {}) },
  ];
}

/** These versions as the rules over several reports read them. */
export async function loadCheckedReports(
  tx: Prisma.TransactionClient,
  versionIds: readonly string[],
): Promise<CheckedVersion[]> {
  const ids = [...versionIds];
  const versions = await tx.reportVersion.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      form: true,
      isSample: true,
      report: { select: { year: true, organizationId: true, organization: { select: { name: true } } } },
    },
  });
  // One after the other: a transaction has one connection, which answers one question at a time.
  const figures = await tx.figure.findMany({ where: { versionId: { in: ids } } });
  const prints = await tx.textPrint.findMany({
    where: { versionId: { in: ids } },
    orderBy: { ordinal: 'asc' },
  });
  return versions.map(({ id, form, isSample, report }) => ({
    versionId: id,
    organizationId: report.organizationId,
    organization: report.organization.name,
    year: report.year,
    form: formOf(form),
    isSample,
    figures: figures.filter(({ versionId }) => versionId === id).flatMap(figureOf),
    prints: prints.filter(({ versionId }) => versionId === id),
  }));
}
