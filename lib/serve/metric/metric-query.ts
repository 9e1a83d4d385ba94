import { z } from 'zod';
import { APPLICANTS, metric, type MetricKey } from '../../domain/metrics';
import { DIVISION_LEVELS, ORGANIZATION_KINDS } from '../../domain/report';

export const RANK_ORDERS = ['highest', 'lowest', 'place'] as const;
export const METRIC_CHARTS = ['distribution', 'trend'] as const;
export type MetricChartName = (typeof METRIC_CHARTS)[number];

/** What the address of a metric page, and of its charts, may say. */
export const METRIC_PARAMETERS = z.strictObject({
  applicant: z.enum(APPLICANTS).default('total'),
  year: z.coerce.number().int().min(1990).max(2100).optional(),
  division: z
    .string()
    .regex(/^\d{6}(\d{3})?$/)
    .optional(),
  level: z.enum(DIVISION_LEVELS).optional(),
  kind: z.enum(ORGANIZATION_KINDS).optional(),
  /** Slug of the body that is pointed out. */
  body: z.string().max(200).optional(),
  scale: z.enum(['linear', 'log']).default('linear'),
  sort: z.enum(RANK_ORDERS).default('highest'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type MetricQuery = z.output<typeof METRIC_PARAMETERS>;

export const METRIC_CHART_PARAMETERS = METRIC_PARAMETERS.extend({
  chart: z.enum(METRIC_CHARTS).default('distribution'),
});
export const METRIC_DATA_PARAMETERS = METRIC_PARAMETERS.extend({
  chart: z.enum([...METRIC_CHARTS, 'ranking']).default('distribution'),
});

/** The column that the query asks for: null in tables without applicants. */
export function columnOf(key: MetricKey, { applicant }: MetricQuery): MetricQuery['applicant'] | null {
  return metric(key).table === 3 ? applicant : null;
}

/** The query as parameters of an address, without what goes without saying. */
export function metricSearch(query: MetricQuery, change: Partial<MetricQuery> = {}): string {
  const defaults: Partial<MetricQuery> = { applicant: 'total', scale: 'linear', sort: 'highest', page: 1 };
  const next = { ...query, ...change };
  const names = Object.keys(METRIC_PARAMETERS.shape) as (keyof MetricQuery)[];
  const search = new URLSearchParams();
  for (const name of names) {
    const value = next[name];
    if (value !== undefined && value !== defaults[name]) search.set(name, String(value));
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}
