import { z } from 'zod';
import { RATE_KEYS } from '../../compare/compare-rates';
import { FINDING_CODES } from '../../domain/finding-codes';
import { APPLICANTS, METRIC_KEYS } from '../../domain/metrics';
import { FIGURE_STATUSES, SECTION_KINDS, VERDICTS } from '../../domain/report';
import { ReportItem } from './schemas';

const Difference = z.object({
  kind: z.enum(['base', 'no_base', 'not_comparable', 'difference']),
  absolute: z.number().nullable(),
  relative: z
    .number()
    .nullable()
    .meta({ description: 'A share: 0.5 is 50 % more; null where the base is 0' }),
});
const Count = z.number().int();
const ComparedCell = z.object({
  kind: z.enum(['value', 'sum', 'unknown', 'not_printed', 'not_in_form']).meta({
    description: '`sum` adds up the three rows of the 2021 form; `unknown` has a figure without a value',
  }),
  value: z.number().nullable(),
  raw: z.string().nullable(),
  status: z.enum(FIGURE_STATUSES).nullable(),
  difference: Difference.nullable(),
});
const ComparedRate = z.object({
  kind: z.enum(['rate', 'nothing_to_divide', 'unknown']),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  share: z.number().nullable(),
  fewCases: z.boolean().meta({ description: 'The denominator is too small for the share to say much' }),
});
const AlignedCell = z.object({
  kind: z.enum(['first', 'same', 'changed']).meta({ description: 'To the first report of the row' }),
  moved: z.boolean(),
  from: z.enum(SECTION_KINDS).nullable().meta({ description: 'The part it stands in, where not the row’s' }),
  text: z.string(),
  changes: z.array(z.tuple([Count, Count])).meta({ description: 'Changed words, as offsets in `text`' }),
  role: z.array(z.enum(['own', 'heading', 'set_phrase', 'law'])),
  source: z.object({ line: Count, start: Count, end: Count }),
});
export const Comparison = z.object({
  reports: z.array(ReportItem),
  metrics: z.array(
    z.object({
      metric: z.enum(METRIC_KEYS),
      applicant: z.enum(APPLICANTS).nullable(),
      cells: z.array(ComparedCell),
    }),
  ),
  rates: z.array(z.object({ rate: z.enum(RATE_KEYS), cells: z.array(ComparedRate) })),
  findings: z
    .array(
      z.array(
        z.object({
          code: z.enum(FINDING_CODES),
          verdict: z.enum(VERDICTS),
          figures: z.array(z.string()),
          expression: z.string(),
        }),
      ),
    )
    .meta({ description: 'For each report the open findings about its figures' }),
  sections: z.array(
    z.object({
      kind: z.enum(SECTION_KINDS),
      rows: z.array(
        z.object({
          kind: z.enum(['same', 'changed', 'only']),
          cells: z.array(AlignedCell.nullable()),
        }),
      ),
    }),
  ),
  reuse: z
    .array(
      z.object({
        section: z.enum(SECTION_KINDS).nullable().meta({ description: 'Null for all sections together' }),
        cells: z.array(z.object({ shared: Count, total: Count, leftOut: Count, isLittle: z.boolean() })),
      }),
    )
    .meta({ description: 'For each report after the first, in characters of its own words' }),
});
