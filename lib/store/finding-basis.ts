import type { Prisma } from './generated/client';

/** What a finding's row needs to name the report it rests on, and what a person said of it last. */
export const WITH_BASIS = {
  decision: { select: { id: true, state: true, comment: true, expression: true, at: true } },
  basisVersion: {
    select: {
      report: {
        select: {
          id: true,
          year: true,
          organization: { select: { name: true, slug: true, divisionCode: true } },
        },
      },
    },
  },
} satisfies Prisma.FindingInclude;

export type FindingWithBasis = Prisma.FindingGetPayload<{ include: typeof WITH_BASIS }>;

/** Findings that are violated or undetermined and neither explained nor dismissed (the trigger "decideFinding"). */
export const OPEN = { isOpen: true } satisfies Prisma.FindingWhereInput;

/** Findings that may be shown to everyone: those that rest on no other report, or on what is public of it. */
export const RESTING_ON_PUBLIC = {
  OR: [{ basisVersionId: null }, { basisVersion: { currentOf: { status: 'published' } } }],
} satisfies Prisma.FindingWhereInput;
