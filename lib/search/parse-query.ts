import { MAX_QUERY } from './limits';
import type { QueryPlan } from './query/expression';
import { planQuery } from './query/plan-query';
import { queryError } from './query/query-error';
import { readTree } from './query/read-tree';
import type { QueryNode, TermNode } from './query/syntax';

export interface ParsedQuery extends QueryPlan {
  /** Null when nothing is asked. */
  readonly tree: QueryNode | null;
  /** The words and phrases that are looked for, as typed; those that only exclude are left out. */
  readonly terms: readonly TermNode[];
}

/**
 * Reads what a person typed in the language of docs/search.md. Throws `AppError` invalid_parameter, with the reason and
 * the place in what was typed, when it is longer than 300 characters, has more than 12 terms or cannot be understood.
 */
export function parseQuery(typed: string): ParsedQuery {
  if (typed.length > MAX_QUERY)
    throw queryError('query_too_long', { start: MAX_QUERY, end: typed.length }, { limit: MAX_QUERY });
  const tree = readTree(clean(typed));
  return { tree, terms: tree === null ? [] : wantedTerms(tree), ...planQuery(tree) };
}

function wantedTerms(node: QueryNode): TermNode[] {
  switch (node.type) {
    case 'term':
      return [node];
    case 'condition':
      return [];
    case 'not':
      return excludedTerms(node.of);
    case 'all':
    case 'any':
      return node.of.flatMap(wantedTerms);
  }
}

/** Within an exclusion only what it excludes in turn is looked for. */
function excludedTerms(node: QueryNode): TermNode[] {
  if (node.type === 'not') return wantedTerms(node.of);
  return node.type === 'all' || node.type === 'any' ? node.of.flatMap(excludedTerms) : [];
}

/** Control characters and broken surrogates occur in no document and upset databases. One space each: places stay. */
function clean(typed: string): string {
  return typed.replace(/[^\P{Cc}\t\n\r]/gu, ' ').replace(/\p{Cs}/gu, ' ');
}
