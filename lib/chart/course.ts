import { metric, type Form, type MetricKey } from '../domain/metrics';

/** Why a year has its value, or has none: how the figure is known, or what there is instead of one. */
export const POINT_STATES = [
  'printed',
  'inferred',
  'corrected',
  'blank',
  'not_applicable',
  'unreadable',
  'not_printed',
  'not_in_form',
  'none',
  'due',
  'withdrawn',
] as const;
export type PointState = (typeof POINT_STATES)[number];

/** A year of one body and one metric. `value` is null unless it is known. */
export interface CoursePoint {
  readonly year: number;
  readonly state: PointState;
  readonly value: number | null;
  /** Whether both forms print the metric alike. */
  readonly alike: boolean;
  /** Null where no report is held. */
  readonly form: Form | null;
  readonly reportId: string | null;
}

/** Whether a line may lead from one year to the next: both known, neighbours, and of one form or defined alike. */
export function isJoined(before: CoursePoint, point: CoursePoint): boolean {
  if (before.value === null || point.value === null || point.year - before.year !== 1) return false;
  return before.form === point.form || point.alike;
}

/** True where both statutory forms define the metric alike. */
export function isAlike(key: MetricKey): boolean {
  return metric(key).forms.length > 1;
}

/** Metrics whose charts share their axis of values: those of one family and unit. */
export function axisFamily(key: MetricKey): string {
  const [table, subject = '', part] = key.split('.');
  if (table !== 'disclosure') return part === undefined ? `${table}` : `${table}.${subject}`;
  return subject === 'rules' || subject === 'normative_documents' ? `${table}.${subject}` : key;
}

/** Least and greatest of the known values, 0 always among them. */
export function domainOf(values: readonly (number | null)[]): [number, number] {
  const known = values.filter((value) => value !== null);
  return [Math.min(0, ...known), Math.max(0, ...known)];
}
