import { flatMap } from '../../domain/flat-map';
import type { Claim, Count, TextNumber } from './claim';

/** Received and handled of one sentence, which balance. */
export interface SentenceBalance {
  readonly number: TextNumber;
  readonly scope: Claim['scope'];
  readonly expression: string;
}

function isOutcome({ of, ...count }: Count): boolean {
  return (
    of === 'group' ||
    of === 'granted_or_partly' ||
    (of === 'metric' && 'metric' in count && count.metric.startsWith('requests.'))
  );
}

const add = (claims: readonly Claim[]): number => claims.reduce((sum, { number }) => sum + number.value, 0);
const text = (claims: readonly Claim[]): string => claims.map(({ number }) => number.raw).join(' + ');

function balanceOf(claims: readonly Claim[], scope: Claim['scope']): SentenceBalance | null {
  const stated = claims.filter((claim) => claim.scope === scope && claim.number.rounding === null);
  const of = (name: Count['of']): Claim[] => stated.filter(({ count }) => count.of === name).slice(0, 1);
  const received = of('received');
  const [first] = received;
  const outcomes = stated.filter(({ count }) => isOutcome(count));
  const [carriedIn, carriedOut, handled] = [of('carried_in'), of('carried_out'), of('handled')];
  const lefts = [[...received, ...carriedIn], received];
  const rights = [handled, outcomes].map((part) => [...part, ...carriedOut]);
  if (!first) return null;
  for (const left of lefts) {
    const right = rights.find((parts) => parts.length > 1 && add(parts) === add(left));
    if (right) return { number: first.number, scope, expression: `${text(left)} = ${text(right)}` };
  }
  return null;
}

/**
 * 收到 + 上年结转 = 办结 (or its outcomes) + 结转下年度 in the claims of one sentence. Where they do not balance nothing
 * is said: the sentence need not name every outcome.
 */
export function sentenceBalances(claims: readonly Claim[]): SentenceBalance[] {
  return flatMap(['own', 'part'] as const, (scope) => balanceOf(claims, scope) ?? []);
}
