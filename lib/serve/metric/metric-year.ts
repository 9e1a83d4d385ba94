import { formOf, metric, type Form, type MetricKey } from '../../domain/metrics';
import { reportPath } from '../../domain/addresses';
import type { DivisionLevel, FigureStatus, OrganizationKind } from '../../domain/report';
import type { BodyScope } from '../../store/body-scope';
import type { MetricYearRow } from '../../store/list-metric-year';

/** What the report of one year says of a metric: how its figure is known, or why there is none. */
export type MetricState = FigureStatus | 'not_printed' | 'not_in_form';

export interface MetricEntry {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly divisionCode: string;
  readonly level: DivisionLevel;
  readonly path: readonly string[];
  readonly reportId: string;
  readonly href: string;
  readonly form: Form;
  readonly state: MetricState;
  readonly value: number | null;
}

/** Why a report without such a figure has none: its form lacks the metric, or it does not print it. */
export function absentState(key: MetricKey, form: Form): 'not_printed' | 'not_in_form' {
  return form !== 'free' && metric(key).forms.includes(form) ? 'not_printed' : 'not_in_form';
}

export function metricEntry(key: MetricKey, year: number, row: MetricYearRow): MetricEntry {
  const { slug, name, kind, divisionCode, level, path, reportId, value, status } = row;
  const form = formOf(row.form);
  const href = reportPath({ divisionCode, organizationSlug: slug, year });
  const state = status ?? absentState(key, form);
  return { slug, name, kind, divisionCode, level, path, reportId, href, form, state, value };
}

export function isInScope({ division, level, kind }: BodyScope): (entry: MetricEntry) => boolean {
  return (entry) =>
    (division === undefined || entry.path.includes(division)) &&
    (level === undefined || entry.level === level) &&
    (kind === undefined || entry.kind === kind);
}

/** The bodies of a scope in one year: how many have a value, and why the others have none. */
export interface MetricCounts {
  /** Bodies with a report of any year. */
  readonly known: number;
  readonly withValue: number;
  readonly absent: readonly { readonly reason: MetricState | 'no_report'; readonly bodies: number }[];
}

export function countEntries(entries: readonly MetricEntry[], known: number): MetricCounts {
  const reasons = new Map<MetricState | 'no_report', number>();
  for (const { value, state } of entries) {
    if (value === null) reasons.set(state, (reasons.get(state) ?? 0) + 1);
  }
  if (known > entries.length) reasons.set('no_report', known - entries.length);
  return {
    known,
    withValue: entries.filter(({ value }) => value !== null).length,
    absent: [...reasons].map(([reason, bodies]) => ({ reason, bodies })),
  };
}
