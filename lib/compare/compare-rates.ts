import { FEW_CASES } from '../domain/comparison-limits';
import { figureRef, type FigureRef } from '../domain/report';
import type { ComparableReport } from './compare-figures';

interface RateShape {
  readonly numerator: FigureRef;
  /** Added up. */
  readonly denominator: readonly FigureRef[];
}

/** The rates the archive shows; all are defined alike in both forms. */
export const RATES = {
  granted: { numerator: 'requests.granted/total', denominator: ['requests.total_handled/total'] },
  not_held: {
    numerator: 'requests.unavailable.not_held/total',
    denominator: ['requests.total_handled/total'],
  },
  carried_out: {
    numerator: 'requests.carried_out/total',
    denominator: ['requests.total_handled/total', 'requests.carried_out/total'],
  },
  corrected: {
    numerator: 'disputes.reconsideration.corrected',
    denominator: ['disputes.reconsideration.total'],
  },
} as const satisfies Record<string, RateShape>;

export type RateKey = keyof typeof RATES;
export const RATE_KEYS = Object.keys(RATES) as RateKey[];

export type RateCell =
  | {
      readonly kind: 'rate';
      readonly numerator: number;
      readonly denominator: number;
      readonly share: number;
      readonly fewCases: boolean;
    }
  | { readonly kind: 'nothing_to_divide'; readonly numerator: number }
  | { readonly kind: 'unknown' };

export interface RateRow {
  readonly rate: RateKey;
  readonly cells: readonly RateCell[];
}

function rateOf(shape: RateShape, values: ReadonlyMap<string, number | null>): RateCell {
  const numerator = values.get(shape.numerator) ?? null;
  const parts = shape.denominator.map((ref) => values.get(ref) ?? null).filter((part) => part !== null);
  if (numerator === null || parts.length < shape.denominator.length) return { kind: 'unknown' };
  const denominator = parts.reduce((sum, part) => sum + part, 0);
  if (denominator === 0) return { kind: 'nothing_to_divide', numerator };
  return {
    kind: 'rate',
    numerator,
    denominator,
    share: numerator / denominator,
    fewCases: denominator < FEW_CASES,
  };
}

/** Each rate of each report, as a share (1 = 100 %) with numerator and denominator. */
export function compareRates(reports: readonly ComparableReport[]): RateRow[] {
  const values = reports.map(
    (report) => new Map(report.figures.map((figure) => [figureRef(figure) as string, figure.value])),
  );
  return RATE_KEYS.map((rate) => ({ rate, cells: values.map((each) => rateOf(RATES[rate], each)) }));
}
