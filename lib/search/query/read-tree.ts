import { MAX_CONDITIONS, MAX_DEPTH, MAX_TERMS } from '../limits';
import { queryError } from './query-error';
import { readTokens } from './read-tokens';
import type { Place, QueryNode, Token } from './syntax';

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/**
 * The query as a tree: neighbours must all hold, OR binds weaker, parentheses group. Null when nothing is asked.
 * An open group closes at the end, a stray closing parenthesis is passed over, an empty group is none.
 * Throws `AppError` invalid_parameter for a query that is too much or cannot be understood.
 */
export function readTree(typed: string): QueryNode | null {
  const tokens = readTokens(typed);
  limit(tokens, 'term', MAX_TERMS, 'too_many_terms');
  limit(tokens, 'condition', MAX_CONDITIONS, 'too_many_conditions');
  const depths = depthsOf(tokens);
  const reader = { tokens: tokens.filter((_, index) => depths[index] !== null), at: 0 };
  return readAny(reader);
}

function limit(
  tokens: readonly Token[],
  type: 'term' | 'condition',
  most: number,
  reason: 'too_many_terms' | 'too_many_conditions',
): void {
  const beyond = tokens.filter((token) => token.type === type)[most];
  if (beyond !== undefined) throw queryError(reason, beyond.place, { limit: most });
}

/** How deep each sign stands; null for a closing parenthesis that closes nothing. */
function depthsOf(tokens: readonly Token[]): (number | null)[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.type === 'open') depth += 1;
    if (depth > MAX_DEPTH) throw queryError('too_deep', token.place, { limit: MAX_DEPTH });
    if (token.type !== 'close') return depth;
    if (depth === 0) return null;
    depth -= 1;
    return depth;
  });
}

function readAny(reader: Reader): QueryNode | null {
  const sides: QueryNode[] = [];
  let or: Place | null = null;
  for (;;) {
    const side = readAll(reader);
    const token = reader.tokens[reader.at];
    const next = token?.type === 'or' ? token.place : null;
    const lonely = or ?? next;
    if (side !== null) sides.push(side);
    else if (lonely !== null) throw queryError('or_without_side', lonely);
    if (next === null) return join('any', sides);
    or = next;
    reader.at += 1;
  }
}

function readAll(reader: Reader): QueryNode | null {
  const parts: QueryNode[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token.type === 'or' || token.type === 'close') return join('all', parts);
    const part = readPart(reader, token);
    if (part !== null) parts.push(part);
  }
}

function readPart(reader: Reader, token: Token): QueryNode | null {
  reader.at += 1;
  switch (token.type) {
    case 'term':
    case 'condition':
      return token;
    case 'open': {
      const group = readAny(reader);
      const close = reader.tokens[reader.at];
      if (close !== undefined) reader.at += 1;
      const end = close?.place.end ?? group?.place.end ?? token.place.end;
      return group === null ? null : { ...group, place: { start: token.place.start, end } };
    }
    case 'not': {
      const next = reader.tokens[reader.at];
      if (next === undefined || next.type === 'or' || next.type === 'close') return null;
      const of = readPart(reader, next);
      return of === null ? null : negate(of, token.place.start);
    }
    case 'or':
    case 'close':
      return null;
  }
}

function negate(of: QueryNode, start: number): QueryNode {
  const place = { start, end: of.place.end };
  return of.type === 'not' ? { ...of.of, place } : { type: 'not', of, place };
}

function join(type: 'all' | 'any', of: readonly QueryNode[]): QueryNode | null {
  const [first] = of;
  const last = of.at(-1);
  if (first === undefined || last === undefined) return null;
  if (of.length === 1) return first;
  return { type, of, place: { start: first.place.start, end: last.place.end } };
}
