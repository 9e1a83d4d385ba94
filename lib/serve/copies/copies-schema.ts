import { z } from 'zod';
import { CHANGES } from '../../compare/copies/kind-of-change';
import { ORGANIZATION_KINDS } from '../../domain/report';

const Place = {
  text: z.string().meta({ description: 'As printed' }),
  source: z.object({ line: z.int(), start: z.int(), end: z.int() }).meta({
    description: 'Place in the extracted text of its report; offsets in UTF-16 units',
  }),
};

/** Where a passage stands in another report. */
export const Copy = z.object({
  reportId: z.uuid(),
  url: z.url().meta({ description: 'The other report, opened at the place' }),
  compareUrl: z.url().meta({ description: 'The two reports side by side' }),
  organization: z.object({ name: z.string(), slug: z.string(), kind: z.enum(ORGANIZATION_KINDS) }),
  division: z.object({ code: z.string(), name: z.string() }),
  year: z.int(),
  publishedOn: z.iso.date().nullable(),
  sameBody: z.boolean(),
  changed: z.enum(CHANGES).meta({
    description:
      'What differs: nothing; names of body and place, and years that go with the report’s own; numbers; words',
  }),
  alike: z.number().min(0).max(1).meta({
    description: 'Share of the words that is the same, names, years and numbers left out',
  }),
  order: z
    .enum(['earlier', 'later', 'unknown'])
    .meta({ description: 'How the other stands to this one in time' }),
  orderBy: z.enum(['date', 'year']).nullable().meta({ description: 'Printed dates, or years reported on' }),
  ...Place,
});

/** All copies of a report. */
export const ReportCopiesAnswer = z.object({
  reportId: z.uuid(),
  summary: z
    .object({
      characters: z.int().meta({ description: 'Of all sentences that were compared' }),
      before: z.object({ year: z.int(), characters: z.int() }).nullable(),
      others: z.object({ characters: z.int(), bodies: z.int() }),
      setPhrases: z.int().meta({ description: 'Characters of set phrases, which count in neither' }),
    })
    .nullable()
    .meta({ description: 'Null while the report is not compared with others, as samples never are' }),
  passages: z.array(
    z.object({
      ...Place,
      characters: z.int(),
      setPhraseOf: z
        .int()
        .nullable()
        .meta({ description: 'Bodies that use the set phrase; null for what is none' }),
      copies: z.array(Copy),
    }),
  ),
});
