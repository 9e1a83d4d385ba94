import type { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { readParameters } from './parameters';

/** What an operation answers with. */
export type Result =
  | {
      readonly kind: 'json';
      readonly body: unknown;
      /** Parameters that lead from this page to others, by relation. */
      readonly links?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    }
  | {
      readonly kind: 'file';
      readonly content: BodyInit;
      readonly mediaType: string;
      readonly fileName: string;
      /** Null for a file whose entity tag is that of its text. */
      readonly etag: string | null;
      readonly isImmutable?: boolean;
    };

interface Asked<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly path: z.output<P>;
  readonly query: z.output<Q>;
}

interface Shape<P extends z.ZodObject, Q extends z.ZodObject> {
  /** The name in the description, such as reports_id. */
  readonly id: string;
  /** Below /api/v1, with {names} in braces. */
  readonly path: string;
  readonly summary: { readonly en: string; readonly zh: string };
  readonly description?: string;
  readonly parameters: Q;
  readonly pathParameters?: P;
  /** A query that works on the samples, for the description and the page for developers. */
  readonly example?: string;
  readonly response: {
    /** The name of its schema among the components; without one it is a file. */
    readonly schema?: string;
    readonly mediaTypes: readonly string[];
    readonly description: string;
  };
  readonly errors: readonly ('not_found' | 'withdrawn' | 'database_unavailable')[];
  /** False where two answers are never the same, so that there is nothing to compare. */
  readonly isTagged?: boolean;
  /** For how long a copy may be used without asking again, in seconds. */
  readonly maxAge?: number;
  /** Whether the answer is a page of a list, with a link to the next. */
  readonly isPaged?: boolean;
  readonly read?: (query: URLSearchParams) => z.output<Q>;
  /** An entity tag that is known without making the answer. */
  readonly tag?: (asked: Asked<P, Q>) => Promise<string>;
  readonly handle: (asked: Asked<P, Q>) => Promise<Result> | Result;
}

export interface Operation extends Omit<
  Shape<z.ZodObject, z.ZodObject>,
  'read' | 'handle' | 'tag' | 'pathParameters'
> {
  readonly pathParameters: z.ZodObject | null;
  /** Checks what is asked; what it returns makes the answer, and its tag where that is cheaper. Throws `AppError`. */
  readonly ask: (
    path: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ) => { readonly tag: (() => Promise<string>) | null; readonly answer: () => Promise<Result> };
}

/** An operation of the public API: one row of the table that routes, description and tests are made from. */
export function operation<P extends z.ZodObject, Q extends z.ZodObject>(shape: Shape<P, Q>): Operation {
  const { pathParameters, read, handle, tag, ...rest } = shape;
  return {
    ...rest,
    pathParameters: pathParameters ?? null,
    ask(path, query) {
      const asked = {
        path: readPath(pathParameters, path),
        query: read?.(query) ?? readParameters(shape.parameters, query),
      };
      return { tag: tag ? () => tag(asked) : null, answer: async () => handle(asked) };
    },
  };
}

/** What stands in an address and cannot be there names nothing of the archive. */
function readPath<P extends z.ZodObject>(
  schema: P | undefined,
  path: Readonly<Record<string, string>>,
): z.output<P> {
  const read = schema?.safeParse(path);
  if (read && !read.success) {
    throw new AppError('not_found', `nothing at ${Object.values(path).join('/')}`, { cause: read.error });
  }
  return (read?.data ?? {}) as z.output<P>;
}
