import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { APPLICANTS, isMetricKey, type MetricKey } from '../../domain/metrics';

const DIVISION = z
  .string()
  .regex(/^\d{6}(\d{3})?$/)
  .meta({
    description: 'GB/T 2260 code, six or nine digits; matches everything below it',
    example: '410800',
  });
const YEAR = z.coerce
  .number()
  .int()
  .min(1990)
  .max(2100)
  .meta({ description: 'The year reported on', example: 2020 });
const METRIC = z
  .custom<MetricKey>((text) => typeof text === 'string' && isMetricKey(text), 'not a key of the codebook')
  .meta({ type: 'string', description: 'Key of the codebook', example: 'requests.granted' });
const CURSOR = z.string().max(200).meta({ description: 'The `next` of the page before' });
export const REPORT_IDS = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.uuid()).min(2).max(6))
  .meta({ type: 'string', description: 'Two to six report ids, separated by commas' });

/** What each route takes. Parameters that are not listed are refused. */
export const PARAMETERS = {
  reports: z.strictObject({
    division: DIVISION.optional(),
    organization: z.string().max(200).optional().meta({ description: 'Slug of the publishing body' }),
    year: YEAR.optional(),
    cursor: CURSOR.optional(),
  }),
  figures: z.strictObject({
    metric: METRIC.optional(),
    applicant: z.enum(APPLICANTS).optional(),
    division: DIVISION.optional(),
    year: YEAR.optional(),
    cursor: CURSOR.optional(),
  }),
  compare: z.strictObject({
    reports: REPORT_IDS,
    applicant: z.enum(APPLICANTS).default('total').meta({ description: 'Column of table 3' }),
  }),
  divisions: z.strictObject({ parent: DIVISION.optional() }),
  suggest: z.strictObject({
    q: z.string().max(100).meta({
      description: 'Beginning of a name, in characters, pinyin or initials: 孟州, mengzhou, mz',
      example: 'mengz',
    }),
  }),
  none: z.strictObject({}),
} as const;

/** Checks the query of a request. Throws `AppError` invalid_parameter that names the first parameter at fault. */
export function readParameters<S extends z.ZodObject>(schema: S, query: URLSearchParams): z.output<S> {
  // A form sends the fields nobody filled in as well: `year=` asks for no year.
  const given = [...query].filter(([name, value]) => value !== '' || !(name in schema.shape));
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  throw new AppError('invalid_parameter', `${String(name ?? 'query')}: ${issue?.message ?? 'not valid'}`, {
    cause: parsed.error,
    params: { parameter: String(name ?? 'query'), reason: 'not_valid' },
  });
}
