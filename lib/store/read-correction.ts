import { z } from 'zod';
import type { Change, HeldCorrection, ReadBefore } from '../domain/correction';
import type { FigureRef } from '../domain/report';
import { DIVISION_LEVELS, FIGURE_STATUSES, INFERENCE_RULES, ORGANIZATION_KINDS } from '../domain/report';
import type { Correction } from './generated/client';

const Place = z.object({ page: z.number().nullable(), line: z.number(), start: z.number(), end: z.number() });
const Division = z.object({ code: z.string(), name: z.string(), level: z.enum(DIVISION_LEVELS) });
const Organization = z.object({ name: z.string(), kind: z.enum(ORGANIZATION_KINDS) });
const Part = z.object({ heading: z.string().nullable(), source: Place });
const Words = z.string().nullable();
const Identity = z.object({ division: Division, organization: Organization, year: z.number() });

const After = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), target: z.literal(''), after: Words }),
  z.object({ kind: z.literal('published_on'), target: z.literal(''), after: Words }),
  z.object({ kind: z.literal('identity'), target: z.literal(''), after: Identity }),
  z.object({
    kind: z.literal('section'),
    target: z.custom<Extract<Change, { kind: 'section' }>['target']>((target) => typeof target === 'string'),
    after: Part.nullable(),
  }),
  z.object({
    kind: z.literal('figure'),
    target: z.custom<FigureRef>((target) => typeof target === 'string'),
    after: z
      .object({
        value: z.number().nullable(),
        status: z.enum(['corrected', 'unreadable', 'blank', 'not_applicable']),
        source: Place.exactOptional(),
      })
      .nullable(),
  }),
]);

const BEFORE = {
  title: Words,
  published_on: Words,
  identity: z.object({
    division: Division.nullable(),
    organization: Organization.nullable(),
    year: z.number().nullable(),
  }),
  section: Part.nullable(),
  figure: z
    .object({
      value: z.number().nullable(),
      raw: z.string(),
      status: z.enum(FIGURE_STATUSES),
      rule: z.enum(INFERENCE_RULES).exactOptional(),
      source: Place,
    })
    .nullable(),
} as const;

type Row = Omit<Correction, 'id' | 'versionId'>;

/** A stored correction as the closed shapes it is. Throws when it is none. */
export function readCorrection({
  kind,
  target,
  before,
  after,
  reason,
  createdById,
  createdAt,
}: Row): HeldCorrection {
  const read: ReadBefore = BEFORE[kind].parse(before);
  return { change: After.parse({ kind, target, after }), before: read, reason, createdById, createdAt };
}
