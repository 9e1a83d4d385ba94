import type { z } from 'zod';

/**
 * The parameters of a page's address. What is unknown or not valid is left out, as people follow old and mistyped
 * links. Throws only where the schema cannot do without one.
 */
export function readLeniently<S extends z.ZodObject>(
  schema: S,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): z.output<S> {
  const given = Object.entries(query).filter(([name, value]) => name in schema.shape && value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return schema.parse(Object.fromEntries(given.filter(([name]) => !faulty.has(name))));
}
