import { z } from 'zod';
import { CORRECTION_KINDS, type Change, type Undo } from '../domain/correction';
import type { FigureRef } from '../domain/report';
import { ORGANIZATION_KINDS } from '../domain/report';
import { divisionByCode } from '../divisions/division-by-code';
import { AppError } from '../domain/app-error';
import { placeAt, type Paged } from '../text/place-at';

/** The first reports under the regulation of 2007 were on 2008. */
const FIRST_YEAR = 2008;
const LONGEST_WORDS = 300;
/** More than all cells and parts of a report. */
const MOST_CHANGES = 400;
const LARGEST_VALUE = 1e12;

const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
const Words = z.string().trim().min(1).max(LONGEST_WORDS);
const Target = z.string().max(LONGEST_WORDS);
const Whole = z.literal('').default('');

/** Whose report it is, as a form gives it. */
export const IdentityInput = z.object({
  divisionCode: z.string().regex(/^\d{6}(\d{3})?$/),
  organizationName: z.string().trim().min(2).max(100),
  kind: z.enum(ORGANIZATION_KINDS),
  year: z.coerce.number().int().min(FIRST_YEAR),
});

/** One thing that a person sets; places are offsets into the extracted text. */
export const ChangeInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), target: Whole, after: Words.nullable() }),
  z.object({ kind: z.literal('published_on'), target: Whole, after: z.iso.date().nullable() }),
  z.object({ kind: z.literal('identity'), target: Whole, after: IdentityInput }),
  z.object({
    kind: z.literal('section'),
    target: Target,
    after: z.object({ heading: Words.nullable(), source: Span }).nullable(),
  }),
  z.object({
    kind: z.literal('figure'),
    target: Target,
    after: z
      .object({
        value: z.number().min(-LARGEST_VALUE).max(LARGEST_VALUE).nullable(),
        status: z.enum(['corrected', 'unreadable', 'blank', 'not_applicable']),
        source: Span.optional(),
      })
      .nullable(),
  }),
]);
export type ChangeInput = z.infer<typeof ChangeInput>;

/** What a person sets and takes back. */
export const RevisionInput = z.object({
  changes: z.array(ChangeInput).max(MOST_CHANGES).default([]),
  undo: z
    .array(z.object({ kind: z.enum(CORRECTION_KINDS), target: Target }))
    .max(MOST_CHANGES)
    .default([]),
});
export type RevisionInput = z.infer<typeof RevisionInput>;

/** The identity with its division. Throws `AppError` invalid_parameter for an unknown place or a year to come. */
export function readIdentity(
  { divisionCode, organizationName, kind, year }: z.infer<typeof IdentityInput>,
  now: Date,
): Extract<Change, { kind: 'identity' }>['after'] {
  const division = divisionByCode(divisionCode);
  if (division === null || year > now.getFullYear()) {
    throw new AppError('invalid_parameter', `no division ${divisionCode}, or ${year} has not come`);
  }
  return { division, organization: { name: organizationName, kind }, year };
}

function changeOf(input: ChangeInput, document: Paged, now: Date): Change {
  const place = ({ start, end }: z.infer<typeof Span>) => placeAt(document, start, end);
  switch (input.kind) {
    case 'title':
    case 'published_on':
      return input;
    case 'identity':
      return { ...input, after: readIdentity(input.after, now) };
    case 'section': {
      const { kind, after } = input;
      const target = input.target as Extract<Change, { kind: 'section' }>['target'];
      return { kind, target, after: after && { heading: after.heading, source: place(after.source) } };
    }
    case 'figure': {
      const { kind, after } = input;
      // Whether there is such a part or figure is asked of the report itself.
      const target = input.target as FigureRef;
      if (after === null) return { kind, target, after };
      const { source, ...said } = after;
      return { kind, target, after: { ...said, ...(source ? { source: place(source) } : {}) } };
    }
  }
}

/** What was put in, as changes of a document. Throws `AppError` invalid_parameter. */
export function readRevision(
  { changes, undo }: RevisionInput,
  document: Paged,
  now: Date,
): { changes: Change[]; undo: Undo[] } {
  return {
    changes: changes.map((input) => changeOf(input, document, now)),
    undo: undo.map(({ kind, target }) => ({ kind, target }) as Undo),
  };
}
