import { isFigureRef } from '@/lib/domain/is-figure-ref';
import { isMetricKey, metric } from '@/lib/domain/metrics';
import type { FigureRef } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';

/** The one value of a cell with which a broken sum, and every other sum the cell stands in, can hold. */
export interface Repair {
  readonly ref: FigureRef;
  readonly from: number;
  readonly value: number;
  /** The sum with that value, such as `29 + 1 + [1] = 31`. */
  readonly proof: string;
}

const MOST_REPAIRS = 3;
const CARRIED = new Set(['requests.total_handled', 'requests.carried_out']);

/** Whether a cell stands after the equals sign of the sums of one table; null for sums of another kind. */
function isRight(code: string, ref: string): boolean | null {
  const [key = '', applicant] = ref.split('/');
  switch (code) {
    case 'row_sum':
      return applicant === 'total';
    case 'column_sum':
      return key === 'requests.total_handled';
    case 'balance':
      return CARRIED.has(key);
    case 'disputes_sum':
      return key.endsWith('.total');
    default:
      return null;
  }
}

const rounded = (value: number): number => Number(value.toFixed(6));

/**
 * What would mend a broken sum, of the cells that the finding names alone. Empty where it names none, where one of the
 * numbers is not known, or where the sum is over two reports.
 */
export function repairsOf(
  { code, verdict, figures: refs, params, basis }: FindingView,
  figures: ReadonlyMap<string, FigureView>,
): Repair[] {
  const named = params['suspects'];
  if (verdict !== 'violated' || basis !== null || typeof named !== 'string') return [];
  const terms = refs.map((ref) => ({
    ref,
    value: figures.get(ref)?.value ?? null,
    right: isRight(code, ref),
  }));
  if (terms.some(({ value, right }) => value === null || right === null)) return [];
  const sum = (right: boolean): number =>
    terms.reduce((total, term) => (term.right === right ? total + (term.value ?? 0) : total), 0);
  const missing = sum(true) - sum(false);
  return named
    .split(' ')
    .slice(0, MOST_REPAIRS)
    .flatMap((ref): Repair[] => {
      const term = terms.find((each) => each.ref === ref);
      if (term?.value == null || !isFigureRef(ref)) return [];
      const value = rounded(term.value + (term.right === true ? -missing : missing));
      if (value < 0 && !isSigned(ref)) return [];
      const side = (right: boolean): string =>
        terms
          .filter((each) => each.right === right)
          .map((each) => (each.ref === ref ? `[${value}]` : String(each.value)))
          .join(' + ');
      return [{ ref, from: term.value, value, proof: `${side(false)} = ${side(true)}` }];
    });
}

function isSigned(ref: FigureRef): boolean {
  const key = ref.split('/')[0] ?? '';
  return isMetricKey(key) && metric(key).signed === true;
}
