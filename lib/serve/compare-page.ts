import { alignSentences, type AlignedRow } from '../compare/align-sentences';
import { compareFigures, type FigureRow } from '../compare/compare-figures';
import { compareRates, type RateRow } from '../compare/compare-rates';
import { measureReuse, type Reuse } from '../compare/measure-reuse';
import { splitSentences, type Sentence } from '../compare/split-sentences';
import { reportPath } from '../domain/addresses';
import { FORMS, type Applicant, type Form } from '../domain/metrics';
import { SECTION_KINDS, type OrganizationKind, type SectionKind } from '../domain/report';
import { database } from '../store/client';
import type { Prisma } from '../store/generated/client';
import { proseBlocks } from '../text/prose-blocks';
import { figureView, type FigureView } from './figure-view';

export const MOST_REPORTS = 6;

/** A report that is, or could be, a column of the comparison. */
export interface ColumnView {
  readonly id: string;
  readonly href: string;
  readonly organization: string;
  readonly kind: OrganizationKind;
  /** The place above the body's own, or its own where there is none above. */
  readonly place: string;
  readonly year: number;
  readonly form: Form;
  readonly isSample: boolean;
}

export interface SectionComparison {
  readonly kind: SectionKind;
  readonly rows: readonly AlignedRow[];
}

export interface ComparePage {
  readonly columns: readonly ColumnView[];
  /** How many of the ids asked for have no public report. */
  readonly missing: number;
  readonly figures: readonly FigureRow[];
  readonly rates: readonly RateRow[];
  readonly sections: readonly SectionComparison[];
  /** For each column after the first: how much of its narrative the first report has word for word. */
  readonly reuse: readonly Reuse[];
}

export const COLUMN_SELECT = {
  id: true,
  year: true,
  organization: { include: { division: { include: { parent: { select: { name: true } } } } } },
  currentVersion: { select: { form: true, isSample: true } },
} satisfies Prisma.ReportSelect;

const SELECT = {
  ...COLUMN_SELECT,
  currentVersion: { include: { sections: { orderBy: { ordinal: 'asc' } }, figures: true, statistics: true } },
} satisfies Prisma.ReportSelect;

type Row = Prisma.ReportGetPayload<{ select: typeof SELECT }>;

/** A stored report as a column of the comparison. */
export function columnView(row: Prisma.ReportGetPayload<{ select: typeof COLUMN_SELECT }>): ColumnView {
  const { organization, currentVersion, id, year } = row;
  const { division } = organization;
  return {
    id,
    href: reportPath({ divisionCode: division.code, organizationSlug: organization.slug, year }),
    organization: organization.name,
    kind: organization.kind,
    place: division.parent?.name ?? division.name,
    year,
    form: FORMS.find((form) => form === currentVersion?.form) ?? 'free',
    isSample: currentVersion?.isSample ?? false,
  };
}

/** What a report says under one kind; a report before 2019 may have several parts of it. */
function sentencesOf(row: Row, kind: SectionKind, figures: readonly FigureView[]): Sentence[] {
  const { text = '', sections = [], statistics = [] } = row.currentVersion ?? {};
  const printed = figures.filter((figure) => figure.status !== 'inferred').map((figure) => figure.source);
  const cells = [...printed, ...statistics];
  return sections
    .filter((section) => section.kind === kind)
    .flatMap((section) => splitSentences(proseBlocks(text, section, cells), text));
}

function addUp(all: readonly (readonly Reuse[])[], columns: number): Reuse[] {
  return Array.from({ length: Math.max(0, columns - 1) }, (_, index) =>
    all.reduce<Reuse>(
      (sum, each) => ({
        shared: sum.shared + (each[index]?.shared ?? 0),
        total: sum.total + (each[index]?.total ?? 0),
      }),
      { shared: 0, total: 0 },
    ),
  );
}

/**
 * Published reports side by side: figures with their differences to the first, rates, and sections sentence by
 * sentence. `ids` that name no public report are counted as missing; more than six are cut.
 */
export async function comparePage(ids: readonly string[], applicant: Applicant): Promise<ComparePage> {
  const wanted = [...new Set(ids)].slice(0, MOST_REPORTS);
  const found = await database().report.findMany({
    where: { id: { in: wanted.filter(isUuid) }, status: 'published', currentVersionId: { not: null } },
    select: SELECT,
  });
  const rows = wanted.flatMap((id) => found.filter((row) => row.id === id));
  const columns = rows.map(columnView);
  const figures = rows.map((row) => (row.currentVersion?.figures ?? []).map(figureView));
  const comparable = columns.map((column, index) => ({ form: column.form, figures: figures[index] ?? [] }));
  const sections = SECTION_KINDS.map((kind) => ({
    kind,
    rows: alignSentences(rows.map((row, index) => sentencesOf(row, kind, figures[index] ?? []))),
  })).filter((section) => section.rows.length > 0);
  return {
    columns,
    missing: wanted.length - rows.length,
    figures: compareFigures(comparable, applicant),
    rates: compareRates(comparable),
    sections,
    reuse: addUp(
      sections.map((section) => measureReuse(section.rows, columns.length)),
      columns.length,
    ),
  };
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
