import { alignSections, type AlignedSection } from '../../compare/align-sentences';
import type { ComparableReport } from '../../compare/compare-figures';
import { compareRates, type RateRow } from '../../compare/compare-rates';
import { measureReuse, type SectionReuse } from '../../compare/measure-reuse';
import { splitSentences, type Sentence } from '../../compare/split-sentences';
import { MOST_REPORTS } from '../../domain/comparison-limits';
import { SECTION_KINDS, type SectionKind } from '../../domain/report';
import { database } from '../../store/client';
import { OPEN, RESTING_ON_PUBLIC, WITH_BASIS } from '../../store/finding-basis';
import type { Prisma } from '../../store/generated/client';
import { proseBlocks } from '../../text/prose-blocks';
import { figureView, type FigureView } from '../figure-view';
import { findingView, type FindingView } from '../finding-view';
import { COLUMN_SELECT, columnView, type ColumnView } from './column-view';
import { rememberAlignment } from './remember-alignment';

/** Published reports side by side, whatever is to be shown of them. */
export interface Comparison {
  readonly columns: readonly ColumnView[];
  /** How many of the ids asked for have no public report. */
  readonly missing: number;
  /** The figures of each report, to be compared for one applicant. */
  readonly comparable: readonly ComparableReport[];
  readonly rates: readonly RateRow[];
  /** For each report the open findings about its figures. */
  readonly findings: readonly (readonly FindingView[])[];
  readonly sections: readonly AlignedSection[];
  /** For each section and each column after the first: how much of its own words the first report has as well. */
  readonly reuse: readonly SectionReuse[];
}

const SELECT = {
  ...COLUMN_SELECT,
  currentVersion: {
    select: {
      id: true,
      form: true,
      isSample: true,
      text: true,
      sections: { orderBy: { ordinal: 'asc' } },
      figures: true,
      statistics: { select: { start: true, end: true } },
      findings: {
        where: { ...RESTING_ON_PUBLIC, ...OPEN, figures: { isEmpty: false } },
        orderBy: { position: 'asc' },
        include: WITH_BASIS,
      },
    },
  },
} satisfies Prisma.ReportSelect;

type Row = Prisma.ReportGetPayload<{ select: typeof SELECT }>;

/** What a report says under one kind; a report before 2019 may have several parts of it. */
function sentencesOf(row: Row, kind: SectionKind, figures: readonly FigureView[]): Sentence[] {
  const { text = '', sections = [], statistics = [] } = row.currentVersion ?? {};
  const printed = figures.filter((figure) => figure.status !== 'inferred').map((figure) => figure.source);
  const cells = [...printed, ...statistics];
  return sections
    .filter((section) => section.kind === kind)
    .flatMap((section) => splitSentences(proseBlocks(text, section, cells), text));
}

/**
 * Published reports side by side: figures, rates, and sections sentence by sentence. `ids` that name no public report are
 * counted as missing; more than six are cut.
 */
export async function loadComparison(ids: readonly string[]): Promise<Comparison> {
  const wanted = [...new Set(ids)].slice(0, MOST_REPORTS);
  const found = await database().report.findMany({
    where: { id: { in: wanted.filter(isUuid) }, status: 'published', currentVersionId: { not: null } },
    select: SELECT,
  });
  const rows = wanted.flatMap((id) => found.filter((row) => row.id === id));
  const columns = rows.map(columnView);
  const figures = rows.map((row) => (row.currentVersion?.figures ?? []).map(figureView));
  const comparable = columns.map((column, index) => ({ form: column.form, figures: figures[index] ?? [] }));
  const { sections, reuse } = rememberAlignment(
    rows.map(({ currentVersion }) => currentVersion?.id ?? ''),
    () => {
      const aligned = alignSections(
        SECTION_KINDS.map((kind) => ({
          kind,
          columns: rows.map((row, index) => sentencesOf(row, kind, figures[index] ?? [])),
        })),
      );
      return { sections: aligned, reuse: measureReuse(aligned, columns.length) };
    },
  );
  return {
    columns,
    missing: wanted.length - rows.length,
    comparable,
    rates: compareRates(comparable),
    findings: rows.map((row) => (row.currentVersion?.findings ?? []).map(findingView)),
    sections,
    reuse,
  };
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
