import { APPLICANTS, type Applicant, type MetricKey } from '../domain/metrics';
import type { Figure } from '../domain/report';
import { BALANCE_ROWS } from '../domain/sums';
import { flatMap } from '../domain/flat-map';

const INCOMING = BALANCE_ROWS.slice(0, 2);
const OUTGOING = BALANCE_ROWS.slice(2);

/**
 * Cells of lost incoming or outgoing rows that 一 + 二 = （七） + 四 leaves one value for: the one unknown of a column,
 * or several that must add up to 0. `printed` are the rows that have a place in the document.
 */
export function inferBalance(figures: readonly Figure[], printed: ReadonlySet<MetricKey>): Figure[] {
  const find = (metric: MetricKey, applicant: Applicant): Figure | undefined =>
    figures.find((figure) => figure.metric === metric && figure.applicant === applicant);

  return flatMap(APPLICANTS, (applicant): Figure[] => {
    for (const [unknownSide, knownSide] of [
      [INCOMING, OUTGOING],
      [OUTGOING, INCOMING],
    ] as const) {
      const lost = unknownSide.filter((metric) => !printed.has(metric));
      if (lost.length === 0) continue;
      const known = [...knownSide, ...unknownSide.filter((metric) => printed.has(metric))].map((metric) => ({
        sign: knownSide.includes(metric) ? 1 : -1,
        figure: find(metric, applicant),
      }));
      const proof = known[0]?.figure;
      if (!proof || known.some(({ figure }) => figure?.value == null)) continue;
      const left = known.reduce((sum, { sign, figure }) => sum + sign * (figure?.value ?? 0), 0);
      if (left < 0 || (lost.length > 1 && left > 0)) continue;
      return lost.map((metric) => ({
        metric,
        applicant,
        value: left,
        raw: '',
        status: 'inferred',
        rule: 'balance',
        source: proof.source,
      }));
    }
    return [];
  });
}
