import { z } from 'zod';
import { DOCUMENT_FORMATS } from '../../domain/document';
import { FORMS } from '../../domain/metrics';
import {
  CANDIDATE_REASONS,
  DIVISION_LEVELS,
  FIGURE_STATUSES,
  ORGANIZATION_KINDS,
  SECTION_KINDS,
} from '../../domain/report';
import type { Reading } from '../reading';
import { FacsimileSchema } from './facsimile-schema';
import { unpackFigures } from './packed-figures';
import { unpackFindings } from './packed-findings';

const Source = z.strictObject({
  page: z.int().nullable(),
  line: z.int(),
  start: z.int(),
  end: z.int(),
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
  source: Source,
});

/** A list of packed values is looked at by what unpacks it. */
const PackedList = z.custom<readonly unknown[]>((value) => Array.isArray(value));

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

const PackedReading = z.strictObject({
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
    figures: PackedList.transform(unpackFigures),
    statistics: z.array(Statistic),
    findings: PackedList.transform(unpackFindings),
    divisionCandidates: z.array(z.strictObject({ value: Division, reason: z.enum(CANDIDATE_REASONS) })),
    organizationCandidates: z.array(
      z.strictObject({ value: Organization, reason: z.enum(CANDIDATE_REASONS) }),
    ),
  }),
});

/** What a reader process hands over, packed by `packReading`. Nothing it does not know passes, so that nothing is lost unseen. */
export const ReadingSchema = PackedReading.transform(({ document, report }): Reading => {
  const textAt = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
  const sections = report.sections.map((section) => ({ ...section, text: textAt(section.source) }));
  return { document, report: { ...report, sections } };
});
