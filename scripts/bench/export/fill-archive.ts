import { APPLICANTS, METRIC_KEYS, METRICS } from '../../../lib/domain/metrics';
import { madeArchive } from '../../../lib/fixtures/archive/made-archive';
import { runSql } from '../../test/temporary-database';
import type { BenchReport } from '../search/archive';
import { storeReports } from '../search/store-reports';

const SEED = 2026;

/** Stores that many made reports, each with every figure of the form of 2021, six parts and sixty findings. */
export async function fillArchive(url: string, count: number): Promise<void> {
  const reports: BenchReport[] = [];
  for (const report of madeArchive(SEED)) {
    reports.push({ id: `00000000-0000-7000-8000-${String(reports.length).padStart(12, '0')}`, report });
    if (reports.length === count) break;
  }
  await storeReports(url, reports);
  const names = METRIC_KEYS.filter((key) => METRICS[key].forms.some((form) => form === '2021')).flatMap(
    (key) =>
      METRICS[key].table === 3 ? APPLICANTS.map((column) => `('${key}', '${column}')`) : [`('${key}', NULL)`],
  );
  await runSql(
    url,
    `INSERT INTO "Figure" (id, "versionId", metric, applicant, value, raw, status, line, start, "end")
     SELECT gen_random_uuid(), version.id, name.metric, name.applicant::"Applicant", length(name.metric) * version."number",
       length(name.metric)::text, 'printed', 7, 100, 103
     FROM "ReportVersion" version CROSS JOIN (VALUES ${names.join(', ')}) AS name (metric, applicant)`,
    `INSERT INTO "Section" (id, "versionId", kind, ordinal, heading, text, line, start, "end")
     SELECT gen_random_uuid(), version.id, 'overview', part, '总体情况', substr(version.text, 1 + part * 200, 1500), 3, 0, 9
     FROM "ReportVersion" version CROSS JOIN generate_series(1, 6) AS part`,
    `INSERT INTO "Finding" (id, "versionId", position, code, severity, verdict, figures, expression, params)
     SELECT gen_random_uuid(), version.id, at, 'row_sum', 'info', 'holds', ARRAY['requests.granted/total'],
       '29 + 1 + 0 = ' || at, '{}'
     FROM "ReportVersion" version CROSS JOIN generate_series(1, 60) AS at`,
    'VACUUM ANALYZE',
  );
}
