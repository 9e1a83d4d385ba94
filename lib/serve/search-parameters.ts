import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { ORGANIZATION_KINDS, SECTION_KINDS } from '../domain/report';
import { SEARCH_SORTS } from '../search/search-engine';

const MAX_VALUES = 50;

function list<T>(value: z.ZodType<T, string>, description: string, example: string) {
  return z
    .string()
    .max(2_000)
    .transform((text) => [...new Set(text.split(',').filter((item) => item !== ''))])
    .pipe(z.array(value).max(MAX_VALUES))
    .default([])
    .meta({ type: 'string', description: `${description}; several separated by commas`, example });
}

/** What the search takes, in the API and in the page's own address. */
export const SearchParameters = z.strictObject({
  q: z.string().meta({
    description:
      'Words that must all occur, "quoted phrases", -exclusions, OR, parentheses, year: in: section: kind: and figures such as requests.received > 100; docs/search.md describes the language',
    example: '"依申请公开" (洛阳市 OR 郑州市) year:2019-2021 denied > 0',
  }),
  division: list(
    z.string().regex(/^\d{6}(\d{3})?$/),
    'GB/T 2260 code, six or nine digits; matches everything below it',
    '410800',
  ),
  year: list(z.coerce.number<string>().int().min(1990).max(2100), 'The year reported on', '2020'),
  section: list(z.enum(SECTION_KINDS), 'Part of the report the words must stand in', 'requests'),
  kind: list(z.enum(ORGANIZATION_KINDS), 'Kind of the publishing body', 'government'),
  sort: z.enum(SEARCH_SORTS).default('best').meta({ description: 'Order of the results' }),
  page: z.coerce.number().int().min(1).max(10_000).default(1).meta({ description: 'Ten reports a page' }),
});
export type SearchParameters = z.output<typeof SearchParameters>;

/**
 * Checks the parameters of an address; a repeated one counts as a list. Throws `AppError` invalid_parameter that
 * names the first one at fault.
 */
export function readSearchParameters(
  asked: Iterable<readonly [name: string, value: string]>,
): SearchParameters {
  const joined = new Map<string, string>();
  for (const [name, value] of asked) {
    if (value === '' && name !== 'q' && name in SearchParameters.shape) continue;
    const before = joined.get(name);
    const isList = !['q', 'sort', 'page'].includes(name);
    joined.set(name, before === undefined || !isList ? value : `${before},${value}`);
  }
  const parsed = SearchParameters.safeParse(Object.fromEntries(joined));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const parameter = String((issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]) ?? 'query');
  throw new AppError('invalid_parameter', `${parameter}: ${issue?.message ?? 'not valid'}`, {
    cause: parsed.error,
    params: { parameter, reason: 'not_valid' },
  });
}
