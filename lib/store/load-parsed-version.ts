import { z } from 'zod';
import type { HeldCorrection } from '../domain/correction';
import { FINDING_CODES } from '../domain/finding-codes';
import { isFigureRef } from '../domain/is-figure-ref';
import { formOf, isMetricKey } from '../domain/metrics';
import { INFERENCE_RULES } from '../domain/report';
import type { CoveredPeriod, Figure, Finding, ParsedReport, Source, Statistic } from '../domain/report';
import { sortFigures } from '../domain/sort-figures';
import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';
import { readCorrection } from './read-correction';

const INCLUDE = {
  sections: { orderBy: { ordinal: 'asc' } },
  figures: true,
  statistics: { orderBy: { position: 'asc' } },
  findings: { where: { basisVersionId: null }, orderBy: { position: 'asc' } },
  corrections: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  report: { include: { organization: { include: { division: true } } } },
} satisfies Prisma.ReportVersionInclude;

const OMIT = { facsimile: true } satisfies Prisma.ReportVersionOmit;

type Row = Prisma.ReportVersionGetPayload<{ include: typeof INCLUDE; omit: typeof OMIT }>;

export interface ParsedVersion {
  /** The version's own columns and its report. */
  readonly row: Row;
  /** As its reading was, without what rests on other reports. */
  readonly report: ParsedReport;
  readonly corrections: readonly HeldCorrection[];
}

const Box = z.object({
  page: z.number(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
const Params = z.record(z.string(), z.union([z.string(), z.number()]));

interface Placed {
  readonly page: number | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}
const sourceOf = ({ page, line, start, end }: Placed): Source => ({ page, line, start, end });

function figureOf(row: Row['figures'][number]): Figure[] {
  const { metric, applicant, raw, status } = row;
  if (!isMetricKey(metric)) return [];
  const rule = INFERENCE_RULES.find((known) => known === row.rule);
  return [
    {
      metric,
      applicant,
      value: row.value?.toNumber() ?? null,
      raw,
      status,
      ...(rule ? { rule } : {}),
      source: sourceOf(row),
      ...(row.box === null ? {} : { box: Box.parse(row.box) }),
    },
  ];
}

function statisticOf(row: Row['statistics'][number]): Statistic[] {
  const { key, label, column, unit, raw, status } = row;
  if (status === 'inferred' || status === 'corrected') return [];
  const value = row.value?.toNumber() ?? null;
  return [{ key, label, column, unit, value, raw, status, source: sourceOf(row) }];
}

function findingOf(row: Row['findings'][number]): Finding[] {
  const code = FINDING_CODES.find((known) => known === row.code);
  if (code === undefined) return [];
  const { severity, verdict, expression, page, line, start, end } = row;
  const source = line === null || start === null || end === null ? null : { page, line, start, end };
  const figures = row.figures.filter(isFigureRef);
  return [{ code, severity, verdict, figures, expression, params: Params.parse(row.params), source }];
}

/** 统计期限 has no columns of its own: the finding on it keeps all that was read of it. */
function periodOf(findings: readonly Finding[]): CoveredPeriod | null {
  const found = findings.find(({ code }) => code === 'period_covered');
  if (!found?.source) return null;
  const [from, to] = found.expression.split(' … ').map((date) => (date === '?' ? null : date));
  const { source } = found;
  return { from: from ?? null, to: to ?? null, raw: String(found.params['printed']), source };
}

function reportOf(row: Row): ParsedReport {
  const { organization, year } = row.report;
  const { code, name, level } = organization.division;
  const findings = row.findings.flatMap(findingOf);
  return {
    title: row.title,
    year,
    form: formOf(row.form),
    division: { code, name, level },
    organization: { name: row.bodyName ?? organization.name, kind: row.bodyKind ?? organization.kind },
    publishedOn: row.publishedOn?.toISOString().slice(0, 10) ?? null,
    period: periodOf(findings),
    sections: row.sections.map(({ kind, ordinal, heading, text, ...place }) => ({
      kind,
      ordinal,
      heading,
      text,
      source: sourceOf(place),
    })),
    figures: sortFigures(row.figures.flatMap(figureOf)),
    statistics: row.statistics.flatMap(statisticOf),
    findings,
    divisionCandidates: [],
    organizationCandidates: [],
  };
}

/** A stored version as the report it was saved from; null when it is gone. */
export async function loadParsedVersion(
  db: DatabaseOrTransaction,
  versionId: string,
): Promise<ParsedVersion | null> {
  const row = await db.reportVersion.findUnique({ where: { id: versionId }, include: INCLUDE, omit: OMIT });
  return row === null
    ? null
    : { row, report: reportOf(row), corrections: row.corrections.map(readCorrection) };
}
