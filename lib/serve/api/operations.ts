import { z } from 'zod';
import { CITATION_FILES } from '../../cite/formats';
import { database } from '../../store/client';
import { stampOfArchive } from '../../store/stamp-of-archive';
import { SearchParameters, readSearchParameters } from '../search-parameters';
import { copiesAnswer, copiesCsv } from '../copies/copies-answer';
import { sourceFile } from '../source-file';
import { suggest } from '../suggest/suggest';
import { compareReports } from './compare-reports';
import { entityTag } from './entity-tag';
import { FIGURE_COLUMNS, figuresCsv } from './figures-csv';
import { listDivisions } from './list-divisions';
import { listFigures } from './list-figures';
import { listFindings } from './list-findings';
import { listMetrics } from './list-metrics';
import { listOrganizations } from './list-organizations';
import { listReports } from './list-reports';
import { listVersions } from './list-versions';
import { openapi } from './openapi';
import { operation, type Operation, type Result } from './operation';
import type { Page } from './page-of';
import { PARAMETERS } from './parameters';
import { readCitation } from './read-citation';
import { readReport, readReportVersion } from './read-report';
import { absolute } from './report-item';
import { pageLinks, searchReports } from './search-reports';

const JSON_TYPE = ['application/json'];
const DATABASE = ['database_unavailable'] as const;
const FOUND = ['not_found', 'database_unavailable'] as const;
const OF_REPORT = ['not_found', 'withdrawn', 'database_unavailable'] as const;

const ID = z.object({ id: z.string().max(100).meta({ description: 'Id of the report' }) });
const NUMBER = ID.extend({
  number: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .meta({ description: 'Number of the version, 1 for the first', example: '1' }),
});
const SHA256 = z.object({
  sha256: z.string().max(100).meta({ description: 'SHA-256 of the file, in hexadecimal' }),
});

const json = (body: unknown): Result => ({ kind: 'json', body });

function list(page: Page<unknown>): Result {
  return {
    kind: 'json',
    body: page,
    ...(page.next !== null && { links: { next: { cursor: page.next } } }),
  };
}

const described = (schema: string, description: string) => ({ schema, mediaTypes: JSON_TYPE, description });

const REPORTS: readonly Operation[] = [
  operation({
    id: 'reports',
    path: '/reports',
    summary: { en: 'Published reports, a page at a time', zh: '已公开的报告，分页' },
    parameters: PARAMETERS.reports,
    example: 'division=410000&year=2020',
    response: described('ReportList', 'Reports and the cursor of the next page'),
    errors: DATABASE,
    isPaged: true,
    handle: async ({ query }) => list(await listReports(query)),
  }),
  operation({
    id: 'report',
    path: '/reports/{id}',
    summary: {
      en: 'One report with its sections, figures, statistics, findings and original',
      zh: '一份报告：各部分的文字、数字、统计表、核查结果和原件',
    },
    parameters: PARAMETERS.none,
    pathParameters: ID,
    response: described('Report', 'The report'),
    errors: OF_REPORT,
    handle: async ({ path }) => json(await readReport(path.id)),
  }),
  operation({
    id: 'reportVersions',
    path: '/reports/{id}/versions',
    summary: { en: 'The versions of a report that are or were public', zh: '一份报告公开过的各个版本' },
    parameters: PARAMETERS.versions,
    pathParameters: ID,
    response: described('VersionList', 'Versions, the first one first'),
    errors: OF_REPORT,
    isPaged: true,
    handle: async ({ path, query }) => list(await listVersions(path.id, query)),
  }),
  operation({
    id: 'reportVersion',
    path: '/reports/{id}/versions/{number}',
    summary: {
      en: 'One version of a report, whether or not a later one has come',
      zh: '一份报告的某个版本，不论是否已有更新的版本',
    },
    parameters: PARAMETERS.none,
    pathParameters: NUMBER,
    response: described('ReportVersion', 'The version'),
    errors: OF_REPORT,
    handle: async ({ path }) => json(await readReportVersion(path.id, Number(path.number))),
  }),
  operation({
    id: 'reportCopies',
    path: '/reports/{id}/copies',
    summary: {
      en: 'Passages of a report that stand nearly the same in other reports, and its set phrases',
      zh: '一份报告里与其他报告几乎相同的文字，以及套话',
    },
    parameters: PARAMETERS.none,
    pathParameters: ID,
    response: described('ReportCopies', 'The passages, each with its other places'),
    errors: OF_REPORT,
    handle: async ({ path }) => json(await copiesAnswer(path.id)),
  }),
  operation({
    id: 'reportCopiesCsv',
    path: '/reports/{id}/copies.csv',
    summary: {
      en: 'The same as a CSV file, a row for each place and each set phrase',
      zh: '同上，CSV 文件，每处一行',
    },
    parameters: PARAMETERS.none,
    pathParameters: ID,
    response: { mediaTypes: ['text/csv; charset=utf-8'], description: 'The passages and places' },
    errors: OF_REPORT,
    handle: async ({ path }) => ({
      kind: 'file',
      // Whole, for its entity tag: what is known of copies changes apart from the archive's state.
      content: await new Response(await copiesCsv(path.id)).text(),
      mediaType: 'text/csv; charset=utf-8',
      fileName: 'copies.csv',
      etag: null,
    }),
  }),
  operation({
    id: 'reportCitation',
    path: '/reports/{id}/citation',
    summary: {
      en: 'How to cite a report or its record here: GB/T 7714, BibTeX, RIS, CSL-JSON',
      zh: '引用一份报告或本站的记录：GB/T 7714、BibTeX、RIS、CSL-JSON',
    },
    parameters: PARAMETERS.citation,
    pathParameters: ID,
    example: 'of=original&format=bibtex',
    response: {
      mediaTypes: Object.values(CITATION_FILES).map(({ mediaType }) => mediaType),
      description: 'The citation in the format asked for',
    },
    errors: OF_REPORT,
    handle: async ({ path, query }) => {
      const { text, mediaType, fileName } = await readCitation(path.id, query);
      return { kind: 'file', content: text, mediaType, fileName, etag: null };
    },
  }),
];

const FIGURES: readonly Operation[] = [
  operation({
    id: 'figures',
    path: '/figures',
    summary: { en: 'Figures of published reports, a page at a time', zh: '已公开报告里的数字，分页' },
    parameters: PARAMETERS.figures,
    example: 'metric=requests.received&applicant=total&year=2020',
    response: described('FigureList', 'Figures and the cursor of the next page'),
    errors: DATABASE,
    isPaged: true,
    handle: async ({ query }) => list(await listFigures(query)),
  }),
  operation({
    id: 'figuresCsv',
    path: '/figures.csv',
    summary: {
      en: 'The same figures as one CSV file, however many (RFC 4180, UTF-8 with byte order mark)',
      zh: '同样的数字，不分页，一个 CSV 文件（RFC 4180，UTF-8，带 BOM）',
    },
    description:
      'Sent as it is read, so its length is not known beforehand. A text that a spreadsheet would run as a formula has an apostrophe in front.',
    parameters: PARAMETERS.figuresCsv,
    example: 'metric=requests.received&applicant=total',
    response: { mediaTypes: ['text/csv; charset=utf-8'], description: 'All figures that match' },
    errors: DATABASE,
    tag: async ({ query }) =>
      entityTag(
        [await stampOfArchive(database()), FIGURE_COLUMNS, absolute('/'), JSON.stringify(query)].join(),
      ),
    handle: ({ query }) => ({
      kind: 'file',
      content: figuresCsv(query),
      mediaType: 'text/csv; charset=utf-8',
      fileName: 'figures.csv',
      etag: null,
    }),
  }),
  operation({
    id: 'findings',
    path: '/findings',
    summary: { en: 'What was checked and noticed in published reports', zh: '已公开报告的核查结果，分页' },
    parameters: PARAMETERS.findings,
    example: 'verdict=violated',
    response: described('FindingList', 'Findings and the cursor of the next page'),
    errors: DATABASE,
    isPaged: true,
    handle: async ({ query }) => list(await listFindings(query)),
  }),
  operation({
    id: 'compare',
    path: '/compare',
    summary: {
      en: 'Figures of two to six reports side by side, with differences to the first',
      zh: '二至六份报告的数字并列，并与第一份相比',
    },
    parameters: PARAMETERS.compare,
    response: described('Comparison', 'The comparison'),
    errors: FOUND,
    handle: async ({ query }) => json(await compareReports(query.reports, query.applicant)),
  }),
];

const LISTS: readonly Operation[] = [
  operation({
    id: 'organizations',
    path: '/organizations',
    summary: { en: 'Publishing bodies that have reports', zh: '有报告的发布机关，分页' },
    parameters: PARAMETERS.organizations,
    example: 'division=410000&kind=government',
    response: described('OrganizationList', 'Bodies and the cursor of the next page'),
    errors: DATABASE,
    isPaged: true,
    handle: async ({ query }) => list(await listOrganizations(query)),
  }),
  operation({
    id: 'divisions',
    path: '/divisions',
    summary: { en: 'Divisions that have reports', zh: '有报告的行政区划，分页' },
    parameters: PARAMETERS.divisions,
    example: 'parent=410000',
    response: described('DivisionList', 'Divisions and the cursor of the next page'),
    errors: DATABASE,
    isPaged: true,
    handle: async ({ query }) => list(await listDivisions(query)),
  }),
  operation({
    id: 'metrics',
    path: '/metrics',
    summary: { en: 'Every metric of the statutory tables', zh: '法定表格的全部指标' },
    parameters: PARAMETERS.metrics,
    example: '',
    response: described('MetricList', 'Metrics and the cursor of the next page'),
    errors: [],
    maxAge: 3600,
    isPaged: true,
    handle: ({ query }) => list(listMetrics(query)),
  }),
];

const SEARCH: readonly Operation[] = [
  operation({
    id: 'search',
    path: '/search',
    summary: { en: 'Full-text search in published reports', zh: '已公开报告的全文搜索' },
    description:
      'Ten reports a page, by the parameter page; says how long it took, so two answers are never the same.',
    parameters: SearchParameters,
    example: 'q=%E4%B8%8D%E4%BA%88%E5%85%AC%E5%BC%80&year=2020',
    response: described('SearchResult', 'Reports with the passages that match'),
    errors: DATABASE,
    isTagged: false,
    isPaged: true,
    read: (query) => readSearchParameters(query),
    handle: async ({ query }) => {
      const found = await searchReports(query);
      return { kind: 'json', body: found, links: pageLinks(query.page, found.total) };
    },
  }),
  operation({
    id: 'suggest',
    path: '/suggest',
    summary: {
      en: 'Places, publishing bodies and metrics whose name begins with what was typed',
      zh: '名称以所输入文字或拼音开头的地区、机关和指标',
    },
    parameters: PARAMETERS.suggest,
    example: 'q=mengz',
    response: described('Suggestions', 'The likeliest of each'),
    errors: DATABASE,
    handle: async ({ query }) => json(await suggest(query.q)),
  }),
  operation({
    id: 'file',
    path: '/files/{sha256}',
    summary: { en: 'An original, byte for byte', zh: '原件，逐字节' },
    parameters: PARAMETERS.none,
    pathParameters: SHA256,
    response: { mediaTypes: ['*/*'], description: 'The file, as a download' },
    errors: FOUND,
    handle: async ({ path }) => {
      const { bytes, name, mediaType } = await sourceFile(path.sha256);
      return {
        kind: 'file',
        content: bytes,
        mediaType,
        fileName: name,
        etag: `"${path.sha256}"`,
        isImmutable: true,
      };
    },
  }),
];

const DESCRIPTION = operation({
  id: 'openapi',
  path: '/openapi.json',
  summary: { en: 'This description, OpenAPI 3.1', zh: '本接口的说明（OpenAPI 3.1）' },
  parameters: PARAMETERS.none,
  example: '',
  response: described('Description', 'The description'),
  errors: [],
  maxAge: 3600,
  handle: () => json(openapi(OPERATIONS)),
});

/** The public API: every route, in the order of its description. */
export const OPERATIONS: readonly Operation[] = [...REPORTS, ...FIGURES, ...LISTS, ...SEARCH, DESCRIPTION];
