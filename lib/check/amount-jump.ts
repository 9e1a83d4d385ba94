import type { MetricKey } from '../domain/metrics';
import type { Finding } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import type { AcrossRule, CheckedReport, OtherReport } from './checked-report';
import { figureTable } from './figure-table';

const AMOUNTS: readonly MetricKey[] = ['disclosure.fees.amount', 'disclosure.procurement.amount'];
/** Amounts of one body grow and shrink, but not by this much; 元 printed under 万元 is 10,000 times as much. */
const JUMP = 2_000;
const MOST = 50_000;

interface Known {
  readonly report: OtherReport;
  readonly value: number;
}

function knownAmount(report: Pick<CheckedReport, 'figures'>, metric: MetricKey): number | null {
  const value = figureTable(report).term(metric).figure?.value ?? null;
  return value !== null && value > 0 ? value : null;
}

/** The year nearest to this one of which the body's amount is known; of two the earlier. */
function nearest(metric: MetricKey, year: number, others: readonly OtherReport[]): Known | null {
  const known = flatMap(others, (report) => {
    const value = knownAmount(report, metric);
    return value === null ? [] : [{ report, value }];
  });
  const away = ({ report }: Known): number => Math.abs(report.year - year) + (report.year > year ? 0.5 : 0);
  return known.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function findingOf(report: CheckedReport, metric: MetricKey, others: readonly OtherReport[]): Finding[] {
  const value = knownAmount(report, metric);
  const other = nearest(metric, report.year, others);
  if (value === null || other === null) return [];
  const ratio = value / other.value;
  // The smaller of the two says nothing: the larger one is the likelier to be in 元.
  if (ratio <= 1 / JUMP) return [];
  const jumps = ratio >= JUMP && ratio <= MOST;
  const source = report.figures.find((figure) => figure.metric === metric)?.source ?? null;
  return [
    {
      code: 'amount_jump',
      severity: jumps ? 'warning' : 'info',
      verdict: jumps ? 'undetermined' : 'holds',
      figures: [metric],
      expression: `${value} ÷ ${other.value}〔${other.report.year}〕 = ${Number(ratio.toPrecision(3))}`,
      params: { metric, before: other.report.year, times: Math.round(ratio) },
      source,
      basis: { versionId: other.report.versionId, figures: [metric] },
    },
  ];
}

/** An amount about 10,000 times the same body's in the nearest other year may be in 元 under 万元; nothing proves it, so it is never called wrong. */
export const amountJump: AcrossRule = (report, others) => {
  const own = others.filter(
    ({ organizationId, year }) => organizationId === report.organizationId && year !== report.year,
  );
  return flatMap(AMOUNTS, (metric) => findingOf(report, metric, own));
};
