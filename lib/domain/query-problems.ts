/** Why a query cannot be understood. The catalogue has a sentence for each under `search.refused`. */
export const QUERY_PROBLEMS = [
  'query_too_long',
  'too_many_terms',
  'too_many_conditions',
  'too_deep',
  'or_without_side',
  'value_expected',
  'number_expected',
  'invalid_year',
  'unknown_place',
  'unknown_section',
  'unknown_kind',
  'unknown_figure',
  'ambiguous_figure',
  'unknown_applicant',
] as const;
export type QueryProblem = (typeof QUERY_PROBLEMS)[number];
