import pg from 'pg';
import { divisionByCode } from '../../../lib/divisions/division-by-code';
import { makeFigures } from '../../../lib/fixtures/documents/make-figures';
import { writeBody } from '../../../lib/fixtures/archive/write-body';
import { asPublished } from '../../../lib/fixtures/published-report';
import { seededRandom, type Random } from '../../../lib/fixtures/seeded-random';
import { SECTION_KINDS } from '../../../lib/domain/report';
import { drawProgress, eraseProgress } from '../../console/draw-progress';
import { insertRows, type Value } from './insert-rows';
import { makeBodies, type BenchBody } from './make-bodies';

const LAST_YEAR = 2025;
const YEARS = 8;
const FINDINGS = 45;
const SENTENCES = 60;

type Rows = Record<'version' | 'section' | 'figure' | 'finding' | 'print', Value[][]>;

export interface FilledArchive {
  readonly reports: readonly { readonly id: string; readonly slug: string; readonly year: number }[];
  readonly slugs: readonly string[];
}

const id = (kind: number, number: number): string =>
  `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Fills an empty database with made reports, eight years of each body, all of them published. */
export async function fillArchive(url: string, count: number): Promise<FilledArchive> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const bodies = makeBodies(Math.ceil(count / YEARS));
    await insertPlaces(client, bodies);
    const reports = bodies.flatMap((_, body) =>
      Array.from({ length: YEARS }, (__, index) => ({ body, year: LAST_YEAR - index })),
    );
    const kept = reports.slice(0, count).map((report, number) => ({ ...report, number }));
    const columns = [
      'id uuid',
      'organizationId uuid',
      'year int',
      'status "ReportStatus"',
      'updatedAt timestamptz',
    ];
    await insertRows(
      client,
      'Report',
      columnsOf(columns),
      kept.map(({ number, body, year }) => [id(2, number), id(1, body), year, 'published', '2026-01-01']),
    );
    for (let at = 0; at < kept.length; at += 100) {
      drawProgress(at, kept.length, 'reports');
      const rows: Rows = { version: [], section: [], figure: [], finding: [], print: [] };
      for (const { number, body, year } of kept.slice(at, at + 100))
        addReport(rows, number, bodies[body], year);
      await insertVersions(client, rows);
    }
    eraseProgress();
    await client.query(
      `UPDATE "Report" SET "publishedAt" = now(), "currentVersionId" = version.id
       FROM "ReportVersion" version WHERE version."reportId" = "Report".id`,
    );
    await client.query('VACUUM ANALYZE');
    const slugs = bodies.map((_, index) => `body-${index}`);
    return {
      slugs,
      reports: kept.map(({ number, body, year }) => ({ id: id(2, number), slug: slugs[body] ?? '', year })),
    };
  } finally {
    await client.end();
  }
}

async function insertPlaces(client: pg.Client, bodies: readonly BenchBody[]): Promise<void> {
  const codes = [...new Set(bodies.flatMap(({ path }) => path))].sort((a, b) => Number(a) - Number(b));
  const paths = new Map(
    bodies.flatMap(({ path }) => path.map((code, depth) => [code, path.slice(0, depth + 1)])),
  );
  const divisions = codes.map((code) => {
    const path = paths.get(code) ?? [code];
    const { name = '', level = 'county' } = divisionByCode(code) ?? {};
    return { path, row: [code, name, level, path.at(-2), path] };
  });
  // A place comes after the one it lies in.
  divisions.sort((a, b) => a.path.length - b.path.length);
  await insertRows(
    client,
    'Division',
    columnsOf(['code text', 'name text', 'level "DivisionLevel"', 'parentCode text', 'path text[]']),
    divisions.map(({ row }) => row),
  );
  await insertRows(
    client,
    'Organization',
    columnsOf(['id uuid', 'slug text', 'name text', 'kind "OrganizationKind"', 'divisionCode text']),
    bodies.map(({ name, kind, division }, index) => [
      id(1, index),
      `body-${index}`,
      name,
      kind,
      division.code,
    ]),
  );
  await client.query(
    `INSERT INTO "SourceFile" (sha256, bytes, size, "mediaType", "fileName") VALUES ('bench', '', 0, 'text/plain', 'bench.txt')`,
  );
}

function addReport(rows: Rows, number: number, body: BenchBody | undefined, year: number): void {
  if (body === undefined) return;
  const random = seededRandom(number + 1);
  const version = id(3, number);
  const form = year < 2019 ? 'free' : year < 2021 ? '2019' : '2021';
  const voice = { year, place: body.division.name, body: body.name, look: 'plain' } as const;
  const sections = SECTION_KINDS.map((kind) => ({
    kind,
    heading: kind,
    body: writeBody(random, kind, voice),
  }));
  const { text, sections: placed } = asPublished(version, {
    ...{
      title: null,
      year,
      kind: body.kind,
      organization: body.name,
      divisions: [],
      preamble: body.name,
      sections,
    },
  });
  rows.version.push([version, id(2, number), 1, 'bench', 'bench.txt', 'bench', form, 'txt', text]);
  for (const [index, { kind, heading, start, end }] of placed.entries()) {
    rows.section.push([version, kind, index + 1, heading, text.slice(start, end), 1, start, end]);
  }
  if (form !== 'free') addFigures(rows, random, { number, version, form, year });
  addFindings(rows, random, version);
  for (let ordinal = 0; ordinal < SENTENCES; ordinal += 1) {
    const said = random(3) === 0 ? random(1_000_000) : random(400);
    rows.print.push([version, ordinal, `w${said}`, `n${said}-${random(3)}`, 20 + random(60)]);
  }
}

interface Version {
  readonly number: number;
  readonly version: string;
  readonly form: '2019' | '2021';
  readonly year: number;
}

/** One figure in thirty is blank or cannot be read, as in real reports. */
function addFigures(rows: Rows, random: Random, { number, version, form, year }: Version): void {
  for (const [ref, value] of makeFigures(number, form, year < 2021 ? 'one' : 'three')) {
    const [metric, applicant = null] = ref.split('/');
    const isLost = random(30) === 0;
    const status = isLost ? (random(2) === 0 ? 'blank' : 'unreadable') : 'printed';
    rows.figure.push([version, metric, applicant, isLost ? null : value, String(value), status, 1, 0, 1]);
  }
}

function addFindings(rows: Rows, random: Random, version: string): void {
  const open = random(3) === 0 ? 0 : random(4);
  for (let position = 0; position < FINDINGS; position += 1) {
    const verdict = position < open ? (random(2) === 0 ? 'violated' : 'undetermined') : 'holds';
    rows.finding.push([
      version,
      position,
      'row_sum',
      'error',
      verdict,
      [],
      '1 + 1 = 2',
      { metric: 'requests.received' },
      [],
    ]);
  }
}

async function insertVersions(client: pg.Client, rows: Rows): Promise<void> {
  const tables: [string, string[], Value[][]][] = [
    [
      'ReportVersion',
      [
        ...[
          'id uuid',
          'reportId uuid',
          'number int',
          'sourceSha256 text',
          'fileName text',
          'parserVersion text',
        ],
        ...['form text', 'format text', 'text text'],
      ],
      rows.version,
    ],
    [
      'Section',
      [
        ...['versionId uuid', 'kind "SectionKind"', 'ordinal int', 'heading text', 'text text', 'line int'],
        ...['start int', 'end int'],
      ],
      rows.section,
    ],
    [
      'Figure',
      [
        ...['versionId uuid', 'metric text', 'applicant "Applicant"', 'value numeric', 'raw text'],
        ...['status "FigureStatus"', 'line int', 'start int', 'end int'],
      ],
      rows.figure,
    ],
    [
      'Finding',
      [
        ...['versionId uuid', 'position int', 'code text', 'severity "Severity"', 'verdict "Verdict"'],
        ...['figures text[]', 'expression text', 'params jsonb', 'basisFigures text[]'],
      ],
      rows.finding,
    ],
    ['TextPrint', ['versionId uuid', 'ordinal int', 'words text', 'numbers text', 'length int'], rows.print],
  ];
  for (const [table, columns, all] of tables) {
    const hasOwnId = ['Section', 'Figure', 'Finding'].includes(table);
    if (!hasOwnId) await insertRows(client, table, columnsOf(columns), all);
    else {
      const numbered = all.map((row) => [crypto.randomUUID(), ...row]);
      await insertRows(client, table, columnsOf(['id uuid', ...columns]), numbered);
    }
  }
}

function columnsOf(columns: readonly string[]): (readonly [string, string])[] {
  return columns.map((column) => {
    const space = column.indexOf(' ');
    return [column.slice(0, space), column.slice(space + 1)] as const;
  });
}
