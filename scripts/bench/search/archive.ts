import { madeArchive } from '../../../lib/fixtures/archive/made-archive';
import { asPublished, type ReportText } from '../../../lib/fixtures/published-report';
import { buildPassages } from '../../../lib/search/build-passages';
import type { ReportPassages } from '../../../lib/search/search-engine';

const SEED = 2026;

/** A made report with the id it has in the benchmark's database. */
export interface BenchReport {
  readonly id: string;
  readonly report: ReportText;
}

export interface BenchArchive {
  readonly reports: readonly BenchReport[];
  readonly passages: number;
}

/** Reports until there are as many passages. */
export function makeArchive(atLeast: number): BenchArchive {
  const reports: BenchReport[] = [];
  let passages = 0;
  for (const report of madeArchive(SEED)) {
    const id = `00000000-0000-7000-8000-${String(reports.length).padStart(12, '0')}`;
    reports.push({ id, report });
    passages += passagesOf({ id, report }).passages.length;
    if (passages >= atLeast) break;
  }
  return { reports, passages };
}

export function passagesOf({ id, report }: BenchReport): ReportPassages {
  return { reportId: id, passages: buildPassages(asPublished(id, report)) };
}

/** The passages of all reports, made anew as they are asked for. */
export async function* allPassages({ reports }: BenchArchive): AsyncGenerator<ReportPassages> {
  for (const report of reports) yield await Promise.resolve(passagesOf(report));
}
