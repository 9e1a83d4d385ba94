import { z } from 'zod';
import { CORRECTION_KINDS } from '../../domain/correction';
import { FINDING_CODES } from '../../domain/finding-codes';
import { FINDING_STATES } from '../../domain/finding-state';
import { APPLICANTS, FORMS, METRIC_KEYS } from '../../domain/metrics';
import {
  DIVISION_LEVELS,
  FIGURE_STATUSES,
  INFERENCE_RULES,
  ORGANIZATION_KINDS,
  SECTION_KINDS,
  SEVERITIES,
  VERDICTS,
} from '../../domain/report';

export const Source = z.object({
  page: z.number().int().nullable(),
  line: z.number().int(),
  start: z.number().int().meta({ description: 'Offset into the extracted text, UTF-16 units' }),
  end: z.number().int(),
});
export const Box = z
  .object({ page: z.number().int(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .meta({ description: 'The cell on its page, in points from the top left corner' });
export const Division = z.object({ code: z.string(), name: z.string(), level: z.enum(DIVISION_LEVELS) });
export const Organization = z.object({
  name: z.string(),
  slug: z.string(),
  kind: z.enum(ORGANIZATION_KINDS),
});
const Next = z
  .string()
  .nullable()
  .meta({ description: 'The cursor of the next page; null where this page is the last' });

export const ReportItem = z.object({
  id: z.uuid(),
  url: z.url(),
  title: z.string().nullable(),
  year: z.number().int(),
  form: z.enum(FORMS),
  division: Division,
  organization: Organization,
  version: z.number().int(),
  publishedOn: z.iso.date().nullable(),
  isSample: z.boolean(),
});

export const Figure = z.object({
  metric: z.enum(METRIC_KEYS),
  applicant: z.enum(APPLICANTS).nullable(),
  value: z
    .number()
    .nullable()
    .meta({ description: 'Null unless known; 0 is never a default. Amounts are in 10,000 CNY.' }),
  raw: z.string().meta({ description: 'What the cell prints' }),
  status: z.enum(FIGURE_STATUSES),
  rule: z.enum(INFERENCE_RULES).nullable(),
  source: Source,
});

export const Statistic = z.object({
  key: z.string().nullable().meta({ description: 'Name of a known row; null where only its label names it' }),
  label: z.string().meta({ description: 'As printed' }),
  column: z
    .string()
    .nullable()
    .meta({ description: 'The head of its column, where the table has several columns of values' }),
  unit: z.string().nullable(),
  value: z.number().nullable().meta({ description: 'In the unit; null unless known, 0 is never a default' }),
  raw: z.string().meta({ description: 'What the cell prints' }),
  status: z.enum(FIGURE_STATUSES),
  source: Source,
});

export const Finding = z.object({
  code: z.enum(FINDING_CODES),
  severity: z.enum(SEVERITIES),
  verdict: z.enum(VERDICTS),
  state: z.enum(FINDING_STATES).meta({
    description:
      'What the editors say of it: `open`, nothing yet or of other numbers; `confirmed`, the report itself is wrong; `explained`, there is a reason; `dismissed`, the rule does not apply here',
  }),
  isOpen: z.boolean().meta({
    description:
      'Violated or undetermined, and neither explained nor dismissed: what the archive counts as open',
  }),
  decision: z
    .object({
      state: z.enum(FINDING_STATES),
      comment: z.string(),
      at: z.iso.datetime(),
      numbers: z.string().meta({ description: 'The numbers it was said of' }),
      isOnTheseNumbers: z
        .boolean()
        .meta({ description: 'False where the finding now has other numbers, and so is open again' }),
    })
    .nullable()
    .meta({ description: 'What the editors said last; null where nobody decided on it' }),
  figures: z.array(z.string()),
  expression: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  source: Source.nullable(),
  basis: z
    .object({
      reportId: z.uuid(),
      url: z.url(),
      organization: z.string(),
      year: z.number().int(),
      figures: z.array(z.string()),
    })
    .nullable()
    .meta({ description: 'The other published report the finding rests on, with its figures' }),
});

const Correction = z.object({
  kind: z.enum(CORRECTION_KINDS),
  target: z.string().meta({
    description: 'The figure (`requests.granted/total`) or section; empty for what a report has once',
  }),
  reason: z.string(),
  at: z.iso.datetime(),
});

export const Report = ReportItem.extend({
  sections: z.array(
    z.object({
      kind: z.enum(SECTION_KINDS),
      ordinal: z.number().int(),
      heading: z.string().nullable(),
      text: z.string(),
      source: Source,
    }),
  ),
  figures: z.array(Figure.extend({ box: Box.nullable() })),
  statistics: z.array(Statistic).meta({
    description:
      'Rows of the table of statistics (统计表) of a report before 2019; empty where none is printed',
  }),
  findings: z.array(Finding),
  corrections: z
    .array(Correction)
    .meta({ description: 'What people set in this version after reading the original, and why' }),
  source: z.object({
    sha256: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    url: z.url(),
    fetchedFrom: z.object({ address: z.string(), fetchedAt: z.iso.datetime() }).nullable().meta({
      description:
        'The web address where the file was found, after all redirects; null where a person sent it',
    }),
  }),
});

export const ReportList = z.object({ items: z.array(ReportItem), next: Next });

const VERSION_ORIGINS = ['reading', 'correction', 'return'] as const;
const VersionFacts = {
  isCurrent: z.boolean().meta({ description: 'Whether the address of the report shows this version' }),
  publicSince: z.iso.datetime().meta({ description: 'When the version became public here' }),
  origin: z.enum(VERSION_ORIGINS).meta({
    description:
      '`reading`, what the reader made of the file, with what people had corrected in an earlier reading; `correction`, what people made of that; `return`, an earlier version again',
  }),
  reason: z.string().nullable().meta({ description: 'Why people made it; null for a reading' }),
};
export const VersionItem = ReportItem.extend({
  ...VersionFacts,
  parserVersion: z.string().meta({ description: 'The reader that made it' }),
  sha256: z.string(),
});
export const VersionList = z.object({ items: z.array(VersionItem), next: Next });
export const ReportVersion = Report.extend(VersionFacts);

export const FindingItem = Finding.extend({
  reportId: z.uuid(),
  url: z.url().meta({ description: 'The page of the report, at the place of the finding where it has one' }),
  year: z.number().int(),
  division: Division,
  organization: Organization,
  isSample: z.boolean(),
  version: z.number().int(),
});
export const FindingList = z.object({ items: z.array(FindingItem), next: Next });

export const OrganizationItem = Organization.extend({
  url: z.url(),
  division: Division,
  reports: z.number().int().meta({ description: 'Published reports' }),
  years: z.array(z.number().int()),
});
export const OrganizationList = z.object({ items: z.array(OrganizationItem), next: Next });

export const FigureItem = Figure.extend({
  reportId: z.uuid(),
  url: z.url(),
  year: z.number().int(),
  form: z.enum(FORMS),
  division: Division,
  organization: Organization,
  isSample: z.boolean(),
  version: z.number().int(),
  sha256: z.string(),
  parserVersion: z.string(),
});
export const FigureList = z.object({ items: z.array(FigureItem), next: Next });

export const DivisionList = z.object({
  items: z.array(Division.extend({ parent: z.string().nullable(), reports: z.number().int() })),
  next: Next,
});
export const MetricList = z.object({
  items: z.array(
    z.object({
      metric: z.enum(METRIC_KEYS),
      table: z.number().int(),
      forms: z.array(z.enum(FORMS)),
      label: z.string(),
      unit: z.enum(['count', 'CNY_10k']),
      signed: z.boolean(),
      byApplicant: z.boolean(),
    }),
  ),
  next: Next,
});

/** RFC 9457. */
export const Problem = z.object({
  type: z.url().meta({ description: 'A page that says what kind of failure it is' }),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  params: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .meta({
      description:
        'What is at fault: the parameter, the reason; for a search query also start and end (UTF-16 units) of the place in q',
    }),
});

const FacetCounts = z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }));
export const SearchResult = z.object({
  query: z.string(),
  total: z.number().int(),
  totalIsExact: z.boolean(),
  facets: z.object({ division: FacetCounts, year: FacetCounts, section: FacetCounts, kind: FacetCounts }),
  hits: z.array(
    z.object({
      reportId: z.uuid(),
      url: z.string(),
      title: z.string().nullable(),
      year: z.number().int(),
      division: Division,
      organization: Organization,
      sameAs: z.uuid().nullable().meta({
        description: 'A report before it on this page whose best passage is the same but for digits',
      }),
      passages: z.array(
        z.object({
          section: z.enum(SECTION_KINDS).nullable(),
          text: z.string(),
          highlights: z.array(z.tuple([z.number().int(), z.number().int()])),
          source: Source,
        }),
      ),
    }),
  ),
  tookMs: z.number(),
  engine: z.enum(['meilisearch', 'postgres']),
});

const Highlight = z
  .tuple([z.number().int(), z.number().int()])
  .meta({ description: 'What of the name was typed, UTF-16 units' });
export const Suggestions = z.object({
  query: z.string(),
  places: z
    .array(
      Division.extend({
        url: z.url(),
        above: z
          .array(z.string())
          .meta({ description: 'Names of the divisions above it, the province first' }),
        formerName: z.string().nullable().meta({ description: 'The former name or alias that was typed' }),
        highlight: Highlight,
        reports: z.number().int().meta({ description: 'Published reports of the place and all below it' }),
        condition: z
          .string()
          .meta({ description: 'What narrows a search to the place', example: 'in:孟州市' }),
      }),
    )
    .meta({ description: 'Those with reports before those without' }),
  organizations: z.array(
    Organization.omit({ kind: true }).extend({
      url: z.url(),
      highlight: Highlight,
      reports: z.number().int(),
      lastYear: z.number().int(),
    }),
  ),
  metrics: z.array(
    z.object({ metric: z.enum(METRIC_KEYS), label: z.string(), labelEn: z.string(), url: z.url() }),
  ),
});

export const Description = z
  .looseObject({ openapi: z.string() })
  .meta({ description: 'An OpenAPI 3.1 document' });
