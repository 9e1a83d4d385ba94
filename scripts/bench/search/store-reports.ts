import pg from 'pg';
import { asPublished } from '../../../lib/fixtures/published-report';
import type { BenchReport } from './archive';

const LEVELS = ['province', 'prefecture', 'county', 'township'] as const;
const ROWS = 500;

type Row = readonly unknown[];

/** Writes the reports' own rows, many at a time, so that an engine finds what passages hang on. */
export async function storeReports(url: string, reports: readonly BenchReport[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await insert(client, '"Division" (code, name, level, "parentCode", path)', divisions(reports));
    await insert(
      client,
      '"Organization" (id, slug, name, kind, "divisionCode")',
      reports.map(({ id, report }) => {
        const { organization, kind, divisions: path } = report;
        return [id, id, `${organization} ${id}`, kind, path.at(-1)?.[0]];
      }),
    );
    await insert(client, '"SourceFile" (sha256, bytes, size, "mediaType", "fileName")', [
      ['bench', Buffer.alloc(0), 0, 'text/plain', 'bench.txt'],
    ]);
    await insert(
      client,
      '"Report" (id, "organizationId", year, status, "updatedAt")',
      reports.map(({ id, report }) => [id, id, report.year, 'published', new Date(0)]),
    );
    await insert(
      client,
      '"ReportVersion" (id, "reportId", number, "sourceSha256", "fileName", "parserVersion", title, form, format, text)',
      reports.map(({ id, report }) => [
        ...[id, id, 1, 'bench', 'bench.txt', 'bench'],
        ...[report.title, 'free', 'txt', asPublished(id, report).text],
      ]),
    );
    await client.query('UPDATE "Report" SET "currentVersionId" = id');
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** Each division once, those above before those below. */
function divisions(reports: readonly BenchReport[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { report } of reports) {
    const path = report.divisions.map(([code]) => code);
    report.divisions.forEach(([code, name], depth) =>
      rows.set(code, [code, name, LEVELS[depth], path[depth - 1] ?? null, path.slice(0, depth + 1)]),
    );
  }
  return LEVELS.flatMap((level) => [...rows.values()].filter((row) => row[2] === level));
}

async function insert(client: pg.Client, into: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) {
    const some = rows.slice(at, at + ROWS);
    let number = 0;
    const values = some.map((row) => `(${row.map(() => `$${(number += 1)}`).join(', ')})`).join(', ');
    await client.query(`INSERT INTO ${into} VALUES ${values}`, some.flat<readonly Row[]>(1));
  }
}
