import { OPERATORS, type Operator } from '../../domain/figure-comparison';
import { APPLICANTS, APPLICANT_LABELS, metric, type Applicant } from '../../domain/metrics';
import { editDistance } from '../../text/edit-distance';
import { fold } from '../../text/fold';
import { FIGURE_NAMES, figuresNamed, type NamedFigure } from './figure-names';
import { queryError } from './query-error';
import type { Condition, Place } from './syntax';

/** A comparison as typed: `requests.received/total >= 1,000`. */
export interface TypedComparison {
  readonly name: string;
  readonly applicant: string | null;
  readonly operator: string;
  /** Null where no number follows. */
  readonly number: string | null;
  readonly place: Place;
}

const OTHER_SIGNS: Readonly<Record<string, Operator>> = {
  '≥': '>=',
  '≧': '>=',
  '≤': '<=',
  '≦': '<=',
  '≠': '!=',
};

/**
 * The condition that a comparison makes; null when its left side names no figure and may be ordinary text.
 * Throws `AppError` for a figure that is unclear or misspelt and for a number that is missing.
 */
export function figureCondition({
  name,
  applicant,
  operator,
  number,
  place,
}: TypedComparison): Condition | null {
  const [found, ...others] = figuresNamed(name);
  if (found === undefined) {
    const looksLikeKey = number !== null && /^[a-z][a-z_.]{2,}$/i.test(fold(name));
    if (!looksLikeKey) return null;
    throw queryError('unknown_figure', place, { value: name, names: nearestNames(fold(name)) });
  }
  if (others.length > 0) {
    const names = [found, ...others].map((figure) => figure.name).join(', ');
    throw queryError('ambiguous_figure', place, { value: name, names });
  }
  if (number === null) throw queryError('number_expected', place, { value: name });
  const comparison = {
    ...found,
    applicant: applicantOf(found, applicant, place),
    operator: operatorOf(operator),
    value: Number(fold(number).replace(/[,，]/g, '')),
  };
  return { field: 'figure', comparison };
}

function operatorOf(typed: string): Operator {
  const sign = OTHER_SIGNS[typed] ?? typed.normalize('NFKC').replace('==', '=');
  return OPERATORS.find((operator) => operator === sign) ?? '=';
}

function applicantOf({ metrics }: NamedFigure, typed: string | null, place: Place): Applicant | null {
  const hasApplicants = metrics.some((key) => metric(key).table === 3);
  if (typed === null) return hasApplicants ? 'total' : null;
  const wanted = fold(typed);
  const found = APPLICANTS.find((known) => known === wanted || APPLICANT_LABELS[known] === wanted);
  if (found !== undefined && hasApplicants) return found;
  const names = hasApplicants ? APPLICANTS.join(', ') : '';
  throw queryError('unknown_applicant', place, { value: typed, names });
}

function nearestNames(name: string): string {
  return FIGURE_NAMES.filter((known) => Math.abs(known.length - name.length) <= 3 || known.startsWith(name))
    .map((known) => ({ known, distance: editDistance(known, name) }))
    .filter(({ known, distance }) => distance <= 3 || known.startsWith(name))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ known }) => known)
    .join(', ');
}
