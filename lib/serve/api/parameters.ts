import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { FINDING_CODES } from '../../domain/finding-codes';
import { FINDING_STATES } from '../../domain/finding-state';
import { APPLICANTS, isMetricKey, type MetricKey } from '../../domain/metrics';
import { ORGANIZATION_KINDS, SEVERITIES, VERDICTS } from '../../domain/report';
import { CITATION_FORMATS, CITED_THINGS } from '../../cite/formats';

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

/** A page of a list: where it begins and how many items it has at most. */
function page(usual: number, most: number) {
  return {
    cursor: CURSOR.optional(),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(most)
      .optional()
      .meta({ description: `Items a page, 1 to ${most}; ${usual} unless given`, default: usual }),
  };
}

export const REPORT_IDS = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.uuid()).min(2).max(6))
  .meta({ type: 'string', description: 'Two to six report ids, separated by commas' });

const ORGANIZATION = z
  .string()
  .max(200)
  .meta({ description: 'Slug of the publishing body', example: 'mengzhou-shi-renmin-zhengfu' });
const FIGURES = {
  metric: METRIC.optional(),
  applicant: z.enum(APPLICANTS).optional().meta({ description: 'Column of table 3', example: 'total' }),
  division: DIVISION.optional(),
  organization: ORGANIZATION.optional(),
  year: YEAR.optional(),
};

/** What each route takes. Parameters that are not listed are refused. */
export const PARAMETERS = {
  reports: z.strictObject({
    division: DIVISION.optional(),
    organization: ORGANIZATION.optional(),
    year: YEAR.optional(),
    ...page(50, 200),
  }),
  versions: z.strictObject(page(50, 200)),
  citation: z.strictObject({
    of: z.enum(CITED_THINGS).default('record').meta({
      description: '`original`: the report as its body published it; `record`: what this archive read of it',
    }),
    format: z.enum(CITATION_FORMATS).default('csl-json'),
    version: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .meta({ description: 'The version to cite; the current one unless given' }),
    accessed: z.iso
      .date()
      .optional()
      .meta({ description: "The reader's day; the present day in China unless given" }),
  }),
  figures: z.strictObject({ ...FIGURES, ...page(500, 1000) }),
  figuresCsv: z.strictObject(FIGURES),
  findings: z.strictObject({
    code: z.enum(FINDING_CODES).optional().meta({ description: 'What was checked or noticed' }),
    verdict: z.enum(VERDICTS).optional(),
    state: z.enum(FINDING_STATES).optional().meta({ description: 'What the editors say of it' }),
    open: z
      .stringbool({ truthy: ['true'], falsy: ['false'] })
      .optional()
      .meta({ type: 'boolean', description: 'Only what counts as open, or only what does not' }),
    severity: z.enum(SEVERITIES).optional(),
    division: DIVISION.optional(),
    organization: ORGANIZATION.optional(),
    year: YEAR.optional(),
    ...page(200, 1000),
  }),
  organizations: z.strictObject({
    division: DIVISION.optional(),
    kind: z.enum(ORGANIZATION_KINDS).optional(),
    ...page(100, 500),
  }),
  compare: z.strictObject({
    reports: REPORT_IDS,
    applicant: z.enum(APPLICANTS).default('total').meta({ description: 'Column of table 3' }),
  }),
  divisions: z.strictObject({ parent: DIVISION.optional(), ...page(500, 1000) }),
  metrics: z.strictObject(page(100, 100)),
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
  const repeated = given.find(([name], index) => given.findIndex(([other]) => other === name) < index)?.[0];
  if (repeated !== undefined) {
    throw new AppError('invalid_parameter', `${repeated}: given more than once`, {
      params: { parameter: repeated, reason: 'not_valid' },
    });
  }
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  throw new AppError('invalid_parameter', `${String(name ?? 'query')}: ${issue?.message ?? 'not valid'}`, {
    cause: parsed.error,
    params: { parameter: String(name ?? 'query'), reason: 'not_valid' },
  });
}
