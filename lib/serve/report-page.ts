import { AppError } from '../domain/app-error';
import { reportPath } from '../domain/addresses';
import type { Facsimile } from '../domain/facsimile';
import { formOf, type Form } from '../domain/metrics';
import type { OrganizationKind } from '../domain/report';
import type { Highlight } from '../search/find-highlights';
import { database } from '../store/client';
import { RESTING_ON_PUBLIC, WITH_BASIS } from '../store/finding-basis';
import type { Prisma } from '../store/generated/client';
import { LAST_PROVENANCE } from '../store/provenance-rows';
import { readCorrection } from '../store/read-correction';
import { correctionViews, type CorrectionView } from './correction-view';
import { figureView, type FigureView } from './figure-view';
import { findingView, type FindingView } from './finding-view';
import { resultsAddress } from './hit-address';
import { markQuery } from './mark-query';
import { originalFile, type OriginalFile } from './original-file';
import { readFacsimile } from './read-facsimile';
import { sectionView, type SectionView } from './section-view';
import { statisticView, type StatisticView } from './statistic-view';

export interface ReportAddress {
  readonly divisionCode: string;
  readonly organizationSlug: string;
  readonly year: number;
}

export interface ReportHead {
  readonly id: string;
  readonly address: ReportAddress;
  readonly organization: { readonly name: string; readonly slug: string; readonly kind: OrganizationKind };
  /** From the province down to the organization's own. */
  readonly divisions: readonly { readonly code: string; readonly name: string }[];
  readonly year: number;
}

export interface ReportView extends ReportHead {
  /** Number of the version that is shown, and of the current one. */
  readonly version: number;
  readonly currentVersion: number;
  /** When the version that is shown became public here. */
  readonly publicSince: Date | null;
  readonly title: string | null;
  readonly form: Form;
  /** ISO date, null where the report prints none. */
  readonly publishedOn: string | null;
  readonly isSample: boolean;
  readonly original: OriginalFile;
  /** Where the original was fetched from; null for one that a person sent. */
  readonly fetchedFrom: { readonly finalAddress: string; readonly fetchedAt: Date } | null;
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly facsimile: Facsimile | null;
  readonly sections: readonly SectionView[];
  readonly figures: readonly FigureView[];
  /** Rows of the tables of statistics, in printed order. */
  readonly statistics: readonly StatisticView[];
  readonly findings: readonly FindingView[];
  /** What people corrected in it. */
  readonly corrections: readonly CorrectionView[];
  /** The hits: places in `text` that match the query. */
  readonly marks: readonly Highlight[];
  /** The results that the reader came from; null for a reader who searched for nothing. */
  readonly results: string | null;
  /** Years of this organization from its first to its last, and whether the archive has a public report. */
  readonly years: readonly { readonly year: number; readonly isPublished: boolean }[];
  readonly versions: readonly {
    readonly number: number;
    readonly createdAt: Date;
    readonly parserVersion: string;
    readonly origin: 'reading' | 'correction' | 'return';
    /** Why a person made it. */
    readonly reason: string | null;
    readonly isCurrent: boolean;
  }[];
}

export type ReportPage =
  | { readonly state: 'published'; readonly report: ReportView }
  | {
      readonly state: 'withdrawn';
      readonly head: ReportHead;
      readonly withdrawnAt: Date | null;
      readonly reason: string | null;
      /** Where what it had is now, when it was another body's or year's: whose, and its address. */
      readonly movedTo: {
        readonly organization: string;
        readonly year: number;
        readonly href: string;
      } | null;
    };

const CONTENTS = {
  source: { select: { size: true, mediaType: true, provenances: LAST_PROVENANCE } },
  sections: { orderBy: { ordinal: 'asc' } },
  figures: { orderBy: { start: 'asc' } },
  statistics: { orderBy: { position: 'asc' } },
  findings: { where: RESTING_ON_PUBLIC, orderBy: { position: 'asc' }, include: WITH_BASIS },
  corrections: { orderBy: [{ kind: 'asc' }, { target: 'asc' }] },
} satisfies Prisma.ReportVersionInclude;

const INCLUDE = {
  organization: {
    include: { division: true, reports: { where: { status: 'published' }, select: { year: true } } },
  },
  versions: {
    where: { publicSince: { not: null } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, createdAt: true, parserVersion: true, origin: true, reason: true },
  },
  currentVersion: { include: CONTENTS },
  movedTo: { include: { organization: true } },
} satisfies Prisma.ReportInclude;

type ReportRow = Prisma.ReportGetPayload<{ include: typeof INCLUDE }>;
type VersionRow = NonNullable<ReportRow['currentVersion']>;

/** What the reader searched for, and the state of the results page. */
export interface Searched {
  readonly q: string | null;
  readonly results: string | null;
}

const NOTHING: Searched = { q: null, results: null };

/**
 * The report at an address, as published, or what is left of it after a withdrawal; `number` asks for a version that
 * was public before. Throws `AppError` not_found.
 */
export async function reportPage(
  address: ReportAddress,
  search: Searched = NOTHING,
  number: number | null = null,
): Promise<ReportPage> {
  const row = await database().report.findFirst({
    where: {
      year: address.year,
      status: { in: ['published', 'withdrawn'] },
      organization: { slug: address.organizationSlug, divisionCode: address.divisionCode },
    },
    include: INCLUDE,
  });
  if (row === null) throw new AppError('not_found', `No public report at ${JSON.stringify(address)}`);
  const head = await headOf(row, address);
  if (row.status === 'withdrawn' || row.currentVersion === null) {
    const { withdrawnAt, withdrawnReason: reason } = row;
    return { state: 'withdrawn', head, withdrawnAt, reason, movedTo: movedTo(row) };
  }
  const version = await versionOf(row.id, row.currentVersion, number);
  const currentVersion = row.currentVersion.number;
  return { state: 'published', report: { ...viewOf(head, row, version, search), currentVersion } };
}

function movedTo({ movedTo: report }: ReportRow): Extract<ReportPage, { state: 'withdrawn' }>['movedTo'] {
  if (report?.status !== 'published') return null;
  const { year, organization } = report;
  const { name, slug: organizationSlug, divisionCode } = organization;
  return { organization: name, year, href: reportPath({ divisionCode, organizationSlug, year }) };
}

async function versionOf(reportId: string, current: VersionRow, number: number | null): Promise<VersionRow> {
  if (number === null || number === current.number) return current;
  const earlier = await database().reportVersion.findFirst({
    where: { reportId, number, publicSince: { not: null } },
    include: CONTENTS,
  });
  if (earlier === null) throw new AppError('not_found', `No public version ${number} of ${reportId}`);
  return earlier;
}

async function headOf(row: ReportRow, address: ReportAddress): Promise<ReportHead> {
  const { name, slug, kind, division } = row.organization;
  const found = await database().division.findMany({
    where: { code: { in: division.path } },
    select: { code: true, name: true },
  });
  const divisions = division.path.flatMap((code) => found.filter((each) => each.code === code));
  return { id: row.id, address, organization: { name, slug, kind }, divisions, year: row.year };
}

function viewOf(
  head: ReportHead,
  row: ReportRow,
  version: VersionRow,
  { q, results }: Searched,
): Omit<ReportView, 'currentVersion'> {
  const marks = markQuery(version.text, q);
  const corrections = correctionViews(version.corrections.map(readCorrection));
  const figures = version.figures.map((row) => withReason(figureView(row), corrections));
  const statistics = version.statistics.map(statisticView);
  const printed = figures.filter((figure) => figure.status !== 'inferred');
  const cells = [...printed, ...statistics].map(({ source }) => source);
  return {
    ...head,
    version: version.number,
    publicSince: version.publicSince,
    title: version.title,
    form: formOf(version.form),
    publishedOn: version.publishedOn?.toISOString().slice(0, 10) ?? null,
    isSample: version.isSample,
    original: originalFile(version, `/api/v1/files/${version.sourceSha256}`),
    fetchedFrom: version.source.provenances[0] ?? null,
    text: version.text,
    pageStarts: version.pageStarts,
    facsimile: readFacsimile(version.facsimile),
    sections: version.sections.map((section) => sectionView(section, { text: version.text, cells, marks })),
    figures,
    statistics,
    findings: version.findings.map(findingView),
    corrections,
    marks,
    results: q === null || q.trim() === '' ? null : resultsAddress(q, results),
    years: yearsOf(row),
    versions: row.versions.map(({ id, ...each }) => ({ ...each, isCurrent: id === row.currentVersionId })),
  };
}

function withReason(figure: FigureView, corrections: readonly CorrectionView[]): FigureView {
  const found = corrections.find((each) => each.kind === 'figure' && each.ref === figure.ref);
  return found === undefined ? figure : { ...figure, correction: found.reason };
}

function yearsOf(row: ReportRow): ReportView['years'] {
  const published = row.organization.reports.map((report) => report.year);
  const first = Math.min(row.year, ...published);
  const last = Math.max(row.year, ...published);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, isPublished: published.includes(year) };
  });
}
