import { z } from 'zod';
import { CANDIDATE_REASONS, DIVISION_LEVELS, ORGANIZATION_KINDS } from '../domain/report';
import { PARSER_VERSION } from './parser-version';
import type { Reading } from './reading';

const Division = z.object({ code: z.string(), name: z.string(), level: z.enum(DIVISION_LEVELS) });

/** What is kept with a job that waits for a person: enough to list it and to choose from. */
export const WaitingReading = z.object({
  parserVersion: z.string(),
  title: z.string().nullable(),
  year: z.number().int().nullable(),
  division: Division.nullable(),
  organization: z.object({ name: z.string(), kind: z.enum(ORGANIZATION_KINDS) }).nullable(),
  divisionCandidates: z.array(z.object({ value: Division, reason: z.enum(CANDIDATE_REASONS) })),
  /** Absent from what earlier readers kept. */
  organizationCandidates: z
    .array(
      z.object({
        value: z.object({ name: z.string(), kind: z.enum(ORGANIZATION_KINDS) }),
        reason: z.enum(CANDIDATE_REASONS),
      }),
    )
    .default([]),
  figures: z.number().int(),
  doubts: z.number().int(),
});
export type WaitingReading = z.infer<typeof WaitingReading>;

export function waitingReading({ report }: Reading): WaitingReading {
  const { title, year, division, organization, divisionCandidates } = report;
  return {
    parserVersion: PARSER_VERSION,
    title,
    year,
    division,
    organization,
    divisionCandidates: divisionCandidates.map(({ value, reason }) => ({ value, reason })),
    organizationCandidates: report.organizationCandidates.map(({ value, reason }) => ({ value, reason })),
    figures: report.figures.length,
    doubts: report.findings.filter((finding) => finding.verdict !== 'holds').length,
  };
}
