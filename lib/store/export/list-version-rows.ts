import type { Applicant } from '../../domain/metrics';
import type { FindingState } from '../../domain/finding-state';
import type { FigureStatus, SectionKind, Severity, Verdict } from '../../domain/report';
import type { DatabaseOrTransaction } from '../client';
import { Prisma } from '../generated/client';

interface OfVersion {
  readonly versionId: string;
}

interface Placed {
  readonly page: number | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** `value` is the decimal as text, without trailing zeros. */
export interface FigureLine extends OfVersion, Placed {
  readonly metric: string;
  readonly applicant: Applicant | null;
  readonly value: string | null;
  readonly raw: string;
  readonly status: FigureStatus;
  readonly rule: string | null;
}

export interface StatisticLine extends OfVersion, Placed {
  readonly position: number;
  readonly key: string | null;
  readonly label: string;
  readonly column: string | null;
  readonly unit: string | null;
  readonly value: string | null;
  readonly raw: string;
  readonly status: FigureStatus;
}

export interface SectionLine extends OfVersion, Placed {
  readonly ordinal: number;
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly text: string;
}

export interface FindingLine extends OfVersion, Omit<Placed, 'line' | 'start' | 'end'> {
  readonly id: string;
  readonly position: number;
  readonly code: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly figures: readonly string[];
  readonly expression: string;
  readonly params: string;
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly basisReportId: string | null;
  readonly basisFigures: readonly string[];
  readonly state: FindingState;
  readonly isOpen: boolean;
  /** Of the decision that `state` is from. */
  readonly comment: string | null;
  readonly decidedAt: string | null;
}

/** The figures of some versions, or those of one metric, each version's in the order of the document. */
export function listFigureLines(
  tx: DatabaseOrTransaction,
  versionIds: readonly string[],
  metric?: string,
): Promise<FigureLine[]> {
  const ofMetric = metric === undefined ? Prisma.empty : Prisma.sql`AND metric = ${metric}`;
  return tx.$queryRaw<FigureLine[]>`
    SELECT "versionId"::text, metric, applicant::text, trim_scale(value)::text AS value, raw, status::text, rule,
      page, line, start, "end"
    FROM "Figure" WHERE "versionId" = ANY (${[...versionIds]}::uuid[]) ${ofMetric}
    ORDER BY "versionId", start, metric, applicant`;
}

/** The rows of the tables of statistics of some versions, as printed. */
export function listStatisticLines(
  tx: DatabaseOrTransaction,
  versionIds: readonly string[],
): Promise<StatisticLine[]> {
  return tx.$queryRaw<StatisticLine[]>`
    SELECT "versionId"::text, position, key, label, "column", unit, trim_scale(value)::text AS value, raw,
      status::text, page, line, start, "end"
    FROM "Statistic" WHERE "versionId" = ANY (${[...versionIds]}::uuid[])
    ORDER BY "versionId", position`;
}

/** The parts of some versions. */
export function listSectionLines(
  tx: DatabaseOrTransaction,
  versionIds: readonly string[],
): Promise<SectionLine[]> {
  return tx.$queryRaw<SectionLine[]>`
    SELECT "versionId"::text, ordinal, kind::text, heading, text, page, line, start, "end"
    FROM "Section" WHERE "versionId" = ANY (${[...versionIds]}::uuid[])
    ORDER BY "versionId", ordinal`;
}

/** The findings of some versions, without those that rest on what is not public. */
export function listFindingLines(
  tx: DatabaseOrTransaction,
  versionIds: readonly string[],
): Promise<FindingLine[]> {
  return tx.$queryRaw<FindingLine[]>`
    SELECT finding.id::text, finding."versionId"::text, finding.position, finding.code, finding.severity::text,
      finding.verdict::text, finding.figures, finding.expression, finding.params::text AS params, finding.page,
      finding.line, finding.start, finding."end", basis.id::text AS "basisReportId", finding."basisFigures",
      finding.state::text, finding."isOpen", decision.comment,
      to_char(decision.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "decidedAt"
    FROM "Finding" finding
    LEFT JOIN "FindingDecision" decision ON decision.id = finding."decisionId" AND finding.state <> 'open'
    LEFT JOIN "Report" basis ON basis."currentVersionId" = finding."basisVersionId" AND basis.status = 'published'
    WHERE finding."versionId" = ANY (${[...versionIds]}::uuid[])
      AND (finding."basisVersionId" IS NULL OR basis.id IS NOT NULL)
    ORDER BY finding."versionId", finding.position, finding.id`;
}
