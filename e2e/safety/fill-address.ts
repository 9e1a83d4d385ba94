import { randomUUID } from 'node:crypto';
import { sql } from './archive';

type Values = Readonly<Record<string, string>>;

/** A published report, a draft and a file that waits, as values of the segments of addresses. */
export async function realValues(): Promise<Values> {
  const [published] = await sql<Values>(
    `SELECT report.id AS "reportId", report.year::text AS year, body.slug, body."divisionCode", version.id AS "publicVersionId"
     FROM "Report" report JOIN "Organization" body ON body.id = report."organizationId"
     JOIN "ReportVersion" version ON version.id = report."currentVersionId"
     WHERE report.status = 'published' ORDER BY report.year DESC, body.slug LIMIT 1`,
  );
  const [draft] = await sql<Values>(
    `SELECT version.id AS "versionId", version."sourceSha256" AS sha256
     FROM "ReportVersion" version JOIN "Report" report ON report.id = version."reportId"
     WHERE report.status = 'draft' LIMIT 1`,
  );
  const [job] = await sql<Values>(`SELECT id AS "jobId" FROM "Job" WHERE outcome = 'needs_review' LIMIT 1`);
  if (!published || !draft || !job)
    throw new Error('The attacked archive lacks a report, a draft or a file.');
  return {
    ...published,
    ...draft,
    ...job,
    organizationSlug: published['slug'] ?? '',
    metric: 'requests.received',
    file: 'figures.csv',
    path: 'reports',
    rest: 'nowhere',
    version: '0.0.0',
    locale: 'zh',
    token: 'no-such-token',
    id: 'no-such-upload',
    // Arguments of actions: what a form stood at, where to go on, a list's address.
    _: '',
    done: 'joined',
    list: '/admin/findings',
    input: '',
    expectedVersionId: draft['versionId'] ?? '',
  };
}

/**
 * The address with its segments filled in; what is called somethingId and not known is a row of that table. Throws for a
 * segment that nobody has told how to fill.
 */
export async function fillAddress(route: string, values: Values): Promise<string> {
  const filled = route.split('/').map(async (segment) => {
    const name = /^\[+(?:\.\.\.)?(\w+)\]+$/.exec(segment)?.[1];
    return name === undefined ? segment : encodeURIComponent(await valueOf(name, values));
  });
  return (await Promise.all(filled)).join('/');
}

export async function valueOf(name: string, values: Values): Promise<string> {
  const known = values[name];
  if (known !== undefined) return known;
  const table = /^(\w+)Id$/.exec(name)?.[1]?.replace(/^./, (letter) => letter.toUpperCase());
  const [found] = await sql<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name = $1`,
    [table ?? ''],
  );
  if (!found) throw new Error(`Nothing says how [${name}] is filled (fill-address.ts).`);
  const [row] = await sql<{ id: string }>(`SELECT id::text AS id FROM "${found.name}" LIMIT 1`);
  return row?.id ?? randomUUID();
}
