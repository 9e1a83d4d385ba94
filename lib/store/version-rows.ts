import { identifyFindings, type FindingIdentity } from '../domain/finding-key';
import type { Finding, ParsedReport, Verdict } from '../domain/report';
import type { Prisma } from './generated/client';

/** A sentence of the narrative as it is looked for in other reports. */
export interface Print {
  readonly words: string;
  readonly numbers: string;
  readonly length: number;
}

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
  const identities = identifyFindings(report.findings);
  return report.findings
    .map((finding, index) => ({ finding, identity: identities[index] }))
    .sort((a, b) => byVerdictThenPlace(a.finding, b.finding))
    .map(({ finding, identity }, position) => ({ ...findingRow(versionId, finding, position), ...identity }));
}

/** Without the identity, which only all findings of the version together give. */
export function findingRow(
  versionId: string,
  { source, figures, params, basis, ...finding }: Finding,
  position: number,
): Omit<Prisma.FindingCreateManyInput, keyof FindingIdentity> {
  return {
    versionId,
    position,
    ...finding,
    params: { ...params },
    figures: [...figures],
    ...source,
    basisVersionId: basis?.versionId ?? null,
    basisFigures: [...(basis?.figures ?? [])],
  };
}

export function printRows(versionId: string, prints: readonly Print[]): Prisma.TextPrintCreateManyInput[] {
  return prints.map(({ words, numbers, length }, ordinal) => ({
    versionId,
    ordinal,
    words,
    numbers,
    length,
  }));
}

function byVerdictThenPlace(a: Finding, b: Finding): number {
  return RANK[a.verdict] - RANK[b.verdict] || placeOf(a) - placeOf(b);
}

function placeOf(finding: Finding): number {
  return finding.source?.start ?? Number.MAX_SAFE_INTEGER;
}
