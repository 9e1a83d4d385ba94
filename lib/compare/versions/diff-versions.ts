import { figureRef, SECTION_KINDS } from '../../domain/report';
import type {
  Figure,
  FigureRef,
  Finding,
  ParsedReport,
  ParsedSection,
  SectionKind,
  Statistic,
} from '../../domain/report';
import { sortFigures } from '../../domain/sort-figures';

export const FACTS = ['title', 'published_on', 'organization', 'kind', 'division', 'year', 'form'] as const;
export type Fact = (typeof FACTS)[number];

/** What a version says of a part that another version says otherwise. */
export interface SectionChange {
  readonly kind: SectionKind;
  readonly ordinal: number;
  readonly from: ParsedSection | null;
  readonly to: ParsedSection | null;
}

export interface FigureChange {
  readonly ref: FigureRef;
  readonly from: Figure | null;
  readonly to: Figure | null;
}

/** A cell of the table of statistics of a report before 2019. */
export interface StatisticChange {
  readonly from: Statistic | null;
  readonly to: Statistic | null;
}

/** What is different between two versions of a report; equal parts are left out. */
export interface VersionDiff {
  readonly facts: readonly {
    readonly fact: Fact;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly sections: readonly SectionChange[];
  readonly figures: readonly FigureChange[];
  readonly statistics: readonly StatisticChange[];
  readonly findings: { readonly gone: readonly Finding[]; readonly fresh: readonly Finding[] };
}

function factOf(report: ParsedReport, fact: Fact): string | null {
  switch (fact) {
    case 'title':
      return report.title;
    case 'published_on':
      return report.publishedOn;
    case 'organization':
      return report.organization?.name ?? null;
    case 'kind':
      return report.organization?.kind ?? null;
    case 'division':
      return report.division === null ? null : `${report.division.name} ${report.division.code}`;
    case 'year':
      return report.year === null ? null : String(report.year);
    case 'form':
      return report.form;
  }
}

/** Items of both sides by name, in the order of `from`, then those of `to` alone; what is the same on both sides left out. */
function pair<T, Name>(
  from: readonly T[],
  to: readonly T[],
  nameOf: (item: T) => Name,
  isSame: (a: T, b: T) => boolean,
): { name: Name; from: T | null; to: T | null }[] {
  const [left, right] = [from, to].map((items) => new Map(items.map((item) => [nameOf(item), item])));
  const names = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const [a, b] = [left?.get(name) ?? null, right?.get(name) ?? null];
    return a !== null && b !== null && isSame(a, b) ? [] : [{ name, from: a, to: b }];
  });
}

const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.raw === b.raw && a.status === b.status && a.rule === b.rule;
const isSameSection = (a: ParsedSection, b: ParsedSection): boolean =>
  a.heading === b.heading &&
  a.text === b.text &&
  a.source.start === b.source.start &&
  a.source.end === b.source.end;

function sectionChanges(from: ParsedReport, to: ParsedReport): SectionChange[] {
  const nameOf = ({ kind, ordinal }: ParsedSection): string => `${ordinal} ${kind}`;
  return pair(from.sections, to.sections, nameOf, isSameSection)
    .flatMap(({ from: a, to: b }) => {
      const section = b ?? a;
      return section === null ? [] : [{ kind: section.kind, ordinal: section.ordinal, from: a, to: b }];
    })
    .sort((a, b) => a.ordinal - b.ordinal || SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind));
}

function figureChanges(from: ParsedReport, to: ParsedReport): FigureChange[] {
  const changes = pair(from.figures, to.figures, figureRef, isSameFigure);
  const order = sortFigures(changes.flatMap(({ from: a, to: b }) => b ?? a ?? [])).map(figureRef);
  return order.flatMap((ref) => {
    const change = changes.find(({ name }) => name === ref);
    return change === undefined ? [] : [{ ref, from: change.from, to: change.to }];
  });
}

/** A row's name with its column; of several rows of the same name the first of one side stands for the first of the other. */
function named(statistics: readonly Statistic[]): { name: string; statistic: Statistic }[] {
  const seen = new Map<string, number>();
  return statistics.map((statistic) => {
    const name = JSON.stringify([statistic.key ?? statistic.label, statistic.column]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: `${name} ${count}`, statistic };
  });
}

const isSameStatistic = (a: Statistic, b: Statistic): boolean =>
  a.label === b.label && a.unit === b.unit && a.value === b.value && a.raw === b.raw && a.status === b.status;

function statisticChanges(from: ParsedReport, to: ParsedReport): StatisticChange[] {
  return pair(
    named(from.statistics),
    named(to.statistics),
    ({ name }) => name,
    (a, b) => isSameStatistic(a.statistic, b.statistic),
  ).map((change) => ({ from: change.from?.statistic ?? null, to: change.to?.statistic ?? null }));
}

/** What a finding says, wherever it stands; several may say the same. */
function saying({ code, verdict, figures, expression, params, basis }: Finding): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, verdict, figures, expression, sorted, basis ?? null]);
}

/** The findings of `some` that are not among `others`, each of which takes one away. */
function without(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of others) left.set(saying(finding), (left.get(saying(finding)) ?? 0) + 1);
  return some.filter((finding) => {
    const count = left.get(saying(finding)) ?? 0;
    left.set(saying(finding), count - 1);
    return count <= 0;
  });
}

/** Which findings of one version the other does not have, and the other way round. */
function diffFindings(from: readonly Finding[], to: readonly Finding[]): VersionDiff['findings'] {
  return { gone: without(from, to), fresh: without(to, from) };
}

/** What is different in `to` from `from`. */
export function diffVersions(from: ParsedReport, to: ParsedReport): VersionDiff {
  return {
    facts: FACTS.map((fact) => ({ fact, from: factOf(from, fact), to: factOf(to, fact) })).filter(
      (fact) => fact.from !== fact.to,
    ),
    sections: sectionChanges(from, to),
    figures: figureChanges(from, to),
    statistics: statisticChanges(from, to),
    findings: diffFindings(from.findings, to.findings),
  };
}

/** Whether nothing is different. */
export function isSameVersion({ facts, sections, figures, statistics, findings }: VersionDiff): boolean {
  const { gone, fresh } = findings;
  return [facts, sections, figures, statistics, gone, fresh].every(({ length }) => length === 0);
}
