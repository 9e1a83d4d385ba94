import { z } from 'zod';
import { DOCUMENT_FORMATS } from '../../domain/document';
import { FINDING_CODES } from '../../domain/finding-codes';
import { APPLICANTS, FORMS, METRIC_KEYS } from '../../domain/metrics';
import {
  CANDIDATE_REASONS,
  DIVISION_LEVELS,
  FIGURE_STATUSES,
  INFERENCE_RULES,
  ORGANIZATION_KINDS,
  SECTION_KINDS,
  SEVERITIES,
  VERDICTS,
  type FigureRef,
} from '../../domain/report';
import type { Reading } from '../reading';
import { FacsimileSchema } from './facsimile-schema';

const Source = z.strictObject({
  page: z.int().nullable(),
  line: z.int(),
  start: z.int(),
  end: z.int(),
});
const Box = z.strictObject({
  page: z.int(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export const Division = z.strictObject({
  code: z.string(),
  name: z.string(),
  level: z.enum(DIVISION_LEVELS),
});

export const Organization = z.strictObject({ name: z.string(), kind: z.enum(ORGANIZATION_KINDS) });

const Period = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  raw: z.string(),
  source: Source,
});

const Section = z.strictObject({
  kind: z.enum(SECTION_KINDS),
  ordinal: z.int(),
  heading: z.string().nullable(),
  text: z.string(),
  source: Source,
});

const Figure = z.strictObject({
  metric: z.enum(METRIC_KEYS),
  applicant: z.enum(APPLICANTS).nullable(),
  value: z.number().nullable(),
  raw: z.string(),
  status: z.enum(FIGURE_STATUSES),
  rule: z.enum(INFERENCE_RULES).exactOptional(),
  source: Source,
  box: Box.exactOptional(),
});

const Statistic = z.strictObject({
  key: z.string().nullable(),
  label: z.string(),
  column: z.string().nullable(),
  unit: z.string().nullable(),
  value: z.number().nullable(),
  raw: z.string(),
  status: z.enum(FIGURE_STATUSES).exclude(['inferred', 'corrected']),
  source: Source,
});

const REFS: ReadonlySet<string> = new Set(
  METRIC_KEYS.flatMap((metric) => [metric, ...APPLICANTS.map((applicant) => `${metric}/${applicant}`)]),
);
const Ref = z.custom<FigureRef>((value) => typeof value === 'string' && REFS.has(value));

const Finding = z.strictObject({
  code: z.enum(FINDING_CODES),
  severity: z.enum(SEVERITIES),
  verdict: z.enum(VERDICTS),
  figures: z.array(Ref),
  expression: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  source: Source.nullable(),
});

/** What a reader process hands over. Nothing it does not know passes, so that nothing is lost unseen. */
export const ReadingSchema = z.strictObject({
  document: z.strictObject({
    format: z.enum(DOCUMENT_FORMATS),
    text: z.string(),
    pageStarts: z.array(z.int()),
    encoding: z.string().nullable(),
    metaTitle: z.string().nullable(),
    fileName: z.string(),
    facsimile: FacsimileSchema.nullable(),
  }),
  report: z.strictObject({
    title: z.string().nullable(),
    year: z.int().nullable(),
    form: z.enum(FORMS),
    division: Division.nullable(),
    organization: Organization.nullable(),
    publishedOn: z.string().nullable(),
    period: Period.nullable(),
    sections: z.array(Section),
    figures: z.array(Figure),
    statistics: z.array(Statistic),
    findings: z.array(Finding),
    divisionCandidates: z.array(z.strictObject({ value: Division, reason: z.enum(CANDIDATE_REASONS) })),
    organizationCandidates: z.array(
      z.strictObject({ value: Organization, reason: z.enum(CANDIDATE_REASONS) }),
    ),
  }),
}) satisfies z.ZodType<Reading>;
