import { z } from 'zod';
import { APPLICANTS, isMetricKey, type MetricKey } from '../../domain/metrics';

const METRIC = z.custom<MetricKey>((text) => typeof text === 'string' && isMetricKey(text), 'not a metric');

/** What the address of a body's page may say: the column of table 3, and the metric whose chart is drawn large. */
export const ORGANIZATION_PARAMETERS = z.strictObject({
  applicant: z.enum(APPLICANTS).default('total'),
  metric: METRIC.optional(),
});
export const COURSE_CHART_PARAMETERS = ORGANIZATION_PARAMETERS.extend({ metric: METRIC });
