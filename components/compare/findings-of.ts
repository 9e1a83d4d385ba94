import type { FigureCell } from '@/lib/compare/compare-figures';
import { metric, type Applicant, type MetricKey } from '@/lib/domain/metrics';
import { figureRef } from '@/lib/domain/report';
import type { ComparePage } from '@/lib/serve/compare/compare-page';
import type { FindingView } from '@/lib/serve/finding-view';

/** The figures a cell shows or would show: its own, or those it adds up. */
function refsOf(key: MetricKey, cell: FigureCell | undefined, applicant: Applicant): readonly string[] {
  if (cell?.kind === 'sum') return cell.refs;
  return [figureRef({ metric: key, applicant: metric(key).table === 3 ? applicant : null })];
}

/** For each metric and each report the findings about its figure, as the table shows them. */
export function findingsOf(
  page: ComparePage,
  applicant: Applicant,
): (key: MetricKey, index: number) => readonly FindingView[] {
  const rows = new Map(page.figures.map((row) => [row.metric, row.cells]));
  return (key, index) => {
    const refs = refsOf(key, rows.get(key)?.[index], applicant);
    const findings = page.findings[index] ?? [];
    return findings.filter(({ figures }) => figures.some((figure) => refs.includes(figure)));
  };
}
