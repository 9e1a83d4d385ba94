import type { Finding, ParsedReport, Verdict } from '../domain/report';
import type { Prisma } from './generated/client';

const RANK: Record<Verdict, number> = { violated: 0, undetermined: 1, holds: 2 };

export function sectionRows(versionId: string, report: ParsedReport): Prisma.SectionCreateManyInput[] {
  return report.sections.map(({ source, ...section }) => ({ versionId, ...section, ...source }));
}

export function figureRows(versionId: string, report: ParsedReport): Prisma.FigureCreateManyInput[] {
  return report.figures.map(({ source, box, ...figure }) => ({
    versionId,
    ...figure,
    ...source,
    ...(box === undefined ? {} : { box: { ...box } }),
  }));
}

export function statisticRows(versionId: string, report: ParsedReport): Prisma.StatisticCreateManyInput[] {
  return report.statistics.map(({ source, ...statistic }, position) => ({
    versionId,
    position,
    ...statistic,
    ...source,
  }));
}

/** Violated first, then undetermined, then holds; each in the order of the document. */
export function findingRows(versionId: string, report: ParsedReport): Prisma.FindingCreateManyInput[] {
  return [...report.findings].sort(byVerdictThenPlace).map(({ source, figures, ...finding }, position) => ({
    versionId,
    position,
    ...finding,
    figures: [...figures],
    ...source,
  }));
}

function byVerdictThenPlace(a: Finding, b: Finding): number {
  return RANK[a.verdict] - RANK[b.verdict] || placeOf(a) - placeOf(b);
}

function placeOf(finding: Finding): number {
  return finding.source?.start ?? Number.MAX_SAFE_INTEGER;
}
