import { METRIC_KEYS, metric, type Applicant, type Form, type MetricKey } from '../domain/metrics';
import { figureRef, type Figure, type FigureRef } from '../domain/report';

export type ComparableFigure = Pick<Figure, 'metric' | 'applicant' | 'value' | 'raw' | 'status'>;

export interface ComparableReport {
  readonly form: Form;
  readonly figures: readonly ComparableFigure[];
}

/** How a value differs from the first report's. `relative` is a share (0.5 = 50 % more), null where the base is 0. */
export type Difference =
  | { readonly kind: 'base' }
  | { readonly kind: 'no_base' }
  | { readonly kind: 'not_comparable' }
  | { readonly kind: 'difference'; readonly absolute: number; readonly relative: number | null };

export type FigureCell =
  | {
      readonly kind: 'value';
      readonly ref: FigureRef;
      readonly figure: ComparableFigure;
      readonly value: number;
      readonly difference: Difference;
    }
  | {
      readonly kind: 'sum';
      readonly parts: readonly number[];
      /** The figures of the parts. */
      readonly refs: readonly FigureRef[];
      readonly value: number;
      readonly difference: Difference;
    }
  | { readonly kind: 'unknown'; readonly ref: FigureRef; readonly figure: ComparableFigure }
  | { readonly kind: 'not_printed' }
  | { readonly kind: 'not_in_form'; readonly form: Form };

export interface FigureRow {
  readonly metric: MetricKey;
  readonly cells: readonly FigureCell[];
  /** True where at least one value differs from the first report's. */
  readonly differs: boolean;
}

type Undiffered = {
  [K in FigureCell['kind']]: Omit<Extract<FigureCell, { kind: K }>, 'difference'>;
}[FigureCell['kind']];

/** The 2019 form has one row for （六）其他处理; the 2021 form splits it in three. */
const SPLIT_IN_2021: Partial<Record<MetricKey, readonly MetricKey[]>> = {
  'requests.other_handling.all': [
    'requests.other_handling.not_corrected',
    'requests.other_handling.fee_unpaid',
    'requests.other_handling.remaining',
  ],
};

function isInForm(key: MetricKey, form: Form): boolean {
  return form !== 'free' && metric(key).forms.includes(form);
}

function sumOfParts(
  key: MetricKey,
  figures: ReadonlyMap<string, ComparableFigure>,
  applicant: Applicant,
): Undiffered | null {
  const refs = SPLIT_IN_2021[key]?.map((part) => figureRef({ metric: part, applicant }));
  if (refs === undefined) return null;
  const parts = refs.map((ref) => figures.get(ref)?.value ?? null).filter((part) => part !== null);
  if (parts.length < refs.length) return { kind: 'not_printed' };
  return { kind: 'sum', refs, parts, value: parts.reduce((sum, part) => sum + part, 0) };
}

function cellOf(
  key: MetricKey,
  report: ComparableReport,
  figures: ReadonlyMap<string, ComparableFigure>,
  applicant: Applicant,
): Undiffered {
  const ref = figureRef({ metric: key, applicant: metric(key).table === 3 ? applicant : null });
  const figure = figures.get(ref);
  // Some reports of the 2021 form still print （六）其他处理 as one row, so what is printed goes before the form.
  if (figure === undefined && !isInForm(key, report.form)) {
    const sum = report.form === '2021' ? sumOfParts(key, figures, applicant) : null;
    return sum ?? { kind: 'not_in_form', form: report.form };
  }
  if (figure === undefined) return { kind: 'not_printed' };
  return figure.value === null
    ? { kind: 'unknown', ref, figure }
    : { kind: 'value', ref, figure, value: figure.value };
}

/** Subtraction without the tail that binary fractions leave; amounts have at most six decimals. */
function subtract(value: number, base: number): number {
  return Math.round((value - base) * 1e6) / 1e6;
}

function differenceOf(value: number, base: Undiffered | undefined): Difference {
  if (base?.kind === 'not_in_form') return { kind: 'not_comparable' };
  if (base?.kind !== 'value' && base?.kind !== 'sum') return { kind: 'no_base' };
  const absolute = subtract(value, base.value);
  return {
    kind: 'difference',
    absolute,
    relative: base.value === 0 ? null : absolute / Math.abs(base.value),
  };
}

/**
 * Every metric that one of the reports' forms has, with each report's value and its difference to the first report.
 * Table 3 is compared for one applicant. Across forms only metrics defined alike are subtracted.
 */
export function compareFigures(
  reports: readonly ComparableReport[],
  applicant: Applicant = 'total',
): FigureRow[] {
  const maps = reports.map(
    (report) => new Map(report.figures.map((figure) => [figureRef(figure) as string, figure])),
  );
  const printed = new Set(reports.flatMap((report) => report.figures.map((figure) => figure.metric)));
  const keys = METRIC_KEYS.filter(
    (key) => printed.has(key) || reports.some((report) => isInForm(key, report.form)),
  );
  return keys.map((key) => {
    const plain = reports.map((report, index) => cellOf(key, report, maps[index] ?? new Map(), applicant));
    const cells = plain.map((cell, index): FigureCell => {
      if (cell.kind !== 'value' && cell.kind !== 'sum') return cell;
      return { ...cell, difference: index === 0 ? { kind: 'base' } : differenceOf(cell.value, plain[0]) };
    });
    const differs = cells.some(
      (cell) =>
        'difference' in cell && cell.difference.kind === 'difference' && cell.difference.absolute !== 0,
    );
    return { metric: key, cells, differs };
  });
}
